import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { SignUp } from "../forms/sign-up.tsx"
import { leadTo } from "../forms/lead-to.ts"
import { NarrowPage } from "./narrow-page.tsx"

/** The page on which one applies: through a form of the store's, or without one. */
export const SignUpPage = () => {
  const { t } = useTranslation()
  const [isSent, setSent] = useState(false)
  return (
    <NarrowPage
      title={t("access.signUp.title")}
      lead={isSent ? undefined : t("access.signUp.lead")}
    >
      <SignUp
        onSent={({ thanksUrl }) => {
          setSent(true)
          leadTo(thanksUrl)
        }}
      />
      <Link href="/">
        {t(isSent ? "access.toSignIn" : "access.signUp.haveAccount")}
      </Link>
    </NarrowPage>
  )
}
