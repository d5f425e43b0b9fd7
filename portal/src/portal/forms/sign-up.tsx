import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "wouter"
import { toApplication, type ApplicationValues } from "../data/application.ts"
import { isGone } from "../data/form-problems.ts"
import { useApplication, useSignUpTerms } from "../data/use-forms.ts"
import { Loaded } from "../ui/loaded.tsx"
import { SignUpForm } from "./sign-up-form.tsx"

const FORM_REM = 46

type SignUpProps = {
  /** The store's form; left out: the `form` of the page's address, or none. */
  formId?: string
  /** Once the store has received the application. */
  onSent: (sent: { thanksUrl: string | null }) => void
}

/**
 * The application of somebody who wants to become a partner, and what happens next. Who
 * sent them stands in the page's address (`recruiter`).
 */
export const SignUp = ({ formId: given, onSent }: SignUpProps) => {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const formId = given || params.get("form") || null
  const recruiter = params.get("recruiter")
  const [openedAt] = useState(() => Date.now())
  const terms = useSignUpTerms(formId)
  const application = useApplication()
  const send = (values: ApplicationValues) => {
    const elapsedMs = Date.now() - openedAt
    application.mutate(
      toApplication(values, { formId, recruiter, elapsedMs }),
      {
        onSuccess: () => onSent({ thanksUrl: terms.data?.thanksUrl ?? null }),
      },
    )
  }
  if (application.isSuccess) {
    return <Sent email={application.variables.email} />
  }
  if (terms.error && isGone(terms.error)) {
    return (
      <p className="pp-card" role="status">
        {t("access.signUp.closed")}
      </p>
    )
  }
  return (
    <div className="pp-stack">
      {recruiter && <p>{t("access.signUp.recruiter", { code: recruiter })}</p>}
      <Loaded query={terms} height={FORM_REM}>
        {(found) => (
          <SignUpForm
            terms={found}
            onSend={send}
            busy={application.isPending}
            error={application.error}
          />
        )}
      </Loaded>
    </div>
  )
}

const Sent = ({ email }: { email: string }) => {
  const { t } = useTranslation()
  return (
    <div className="pp-card pp-form" role="status">
      <h2>{t("access.signUp.sentTitle")}</h2>
      <p>{t("access.signUp.sentFirst")}</p>
      <p>{t("access.signUp.sentNext", { email })}</p>
      <p className="pp-lead">{t("access.signUp.sentKnown")}</p>
    </div>
  )
}
