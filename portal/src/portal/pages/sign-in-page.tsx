import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { PortalError } from "../../client/browser.ts"
import { useSignIn, type Credentials } from "../data/use-session.ts"
import { Button } from "../ui/button.tsx"
import { Check } from "../ui/check.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { NarrowPage } from "./narrow-page.tsx"

const TOO_MANY = 429

/**
 * Signs in by partner code or e-mail; every wrong try is told alike. Who applied and has the
 * right password learns where the application stands.
 */
export const SignInPage = () => {
  const { t } = useTranslation()
  const { register, handleSubmit } = useForm<Credentials>({
    defaultValues: { remember: false },
  })
  const signIn = useSignIn()
  return (
    <NarrowPage title={t("signIn.title")} lead={t("signIn.lead")}>
      <form
        className="pp-card pp-form"
        onSubmit={(event) =>
          void handleSubmit((credentials) => signIn.mutate(credentials))(event)
        }
      >
        <Field
          {...register("login", { required: true })}
          label={t("signIn.login")}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <Field
          {...register("password", { required: true })}
          label={t("signIn.password")}
          type="password"
          autoComplete="current-password"
          required
        />
        <Check {...register("remember")} label={t("signIn.remember")} />
        {signIn.error && (
          <Notice kind={isPending(signIn.error) ? "info" : "error"}>
            {t(reasonOf(signIn.error))}
          </Notice>
        )}
        {signIn.data?.mfa_required && (
          <Notice kind="error">{t("signIn.secondStep")}</Notice>
        )}
        <Button type="submit" busy={signIn.isPending}>
          {t("signIn.submit")}
        </Button>
        <Link href="/forgot-password">{t("signIn.forgot")}</Link>
      </form>
      <Link href="/sign-up">{t("access.signUp.apply")}</Link>
    </NarrowPage>
  )
}

const codeOf = (error: Error): string | undefined =>
  error instanceof PortalError ? error.code : undefined

/** Nothing is wrong: the store has not answered the application yet. */
const isPending = (error: Error): boolean =>
  codeOf(error) === "application_pending"

const reasonOf = (error: Error): string => {
  const status = error instanceof PortalError ? error.status : 0
  if (isPending(error)) {
    return "signIn.pending"
  }
  if (codeOf(error) === "application_rejected") {
    return "signIn.rejected"
  }
  if (status === TOO_MANY) {
    return "signIn.tooMany"
  }
  return status >= 400 && status < 500 ? "signIn.wrong" : "common.unreachable"
}
