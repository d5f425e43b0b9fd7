import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "wouter"
import { toApplication, type ApplicationValues } from "../data/application.ts"
import { useApplication } from "../data/use-access.ts"
import { NarrowPage } from "./narrow-page.tsx"
import { SignUpForm } from "./sign-up-form.tsx"

/** The application of somebody who wants to become a partner, and what happens next. */
export const SignUpPage = () => {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const recruiter = params.get("recruiter")
  const [openedAt] = useState(() => Date.now())
  const application = useApplication()
  const send = (values: ApplicationValues) =>
    application.mutate(toApplication(values, recruiter, Date.now() - openedAt))
  if (application.isSuccess) {
    return (
      <NarrowPage title={t("access.signUp.sentTitle")}>
        <div className="pp-card pp-form" role="status">
          <p>{t("access.signUp.sentFirst")}</p>
          <p>
            {t("access.signUp.sentNext", {
              email: application.variables.email,
            })}
          </p>
          <p className="pp-lead">{t("access.signUp.sentKnown")}</p>
        </div>
        <Link href="/">{t("access.toSignIn")}</Link>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t("access.signUp.title")} lead={t("access.signUp.lead")}>
      {recruiter && <p>{t("access.signUp.recruiter", { code: recruiter })}</p>}
      <SignUpForm
        onSend={send}
        busy={application.isPending}
        error={application.error}
      />
      <Link href="/">{t("access.signUp.haveAccount")}</Link>
    </NarrowPage>
  )
}
