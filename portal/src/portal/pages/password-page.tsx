import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { isTooMany, refusalOf } from "../data/form-problems.ts"
import { useNewPassword } from "../data/use-access.ts"
import { useSecretHash } from "../data/use-secret-hash.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { NarrowPage } from "./narrow-page.tsx"

const SHORTEST = 8

/** Sets a password with the token of a link that was sent by e-mail. */
export const PasswordPage = () => {
  const { t } = useTranslation()
  const token = new URLSearchParams(useSecretHash()).get("token")
  const { register, handleSubmit } = useForm<{ password: string }>()
  const change = useNewPassword()
  if (change.isSuccess) {
    return (
      <NarrowPage title={t("access.password.doneTitle")}>
        <p role="status">{t("access.password.done")}</p>
        <Link href="/">{t("access.toSignIn")}</Link>
      </NarrowPage>
    )
  }
  if (!token) {
    return (
      <NarrowPage title={t("access.password.title")}>
        <Notice kind="error">{t("access.password.void")}</Notice>
        <Link href="/forgot-password">{t("access.password.askAgain")}</Link>
      </NarrowPage>
    )
  }
  const problem = change.error && reasonOf(change.error)
  return (
    <NarrowPage
      title={t("access.password.title")}
      lead={t("access.password.lead")}
    >
      <form
        className="pp-card pp-form"
        onSubmit={(event) =>
          void handleSubmit(({ password }) =>
            change.mutate({ token, password }),
          )(event)
        }
      >
        <Field
          {...register("password", { required: true })}
          label={t("access.password.field")}
          hint={t("access.password.hint")}
          type="password"
          autoComplete="new-password"
          minLength={SHORTEST}
          required
        />
        {problem && <Notice kind="error">{t(problem)}</Notice>}
        {problem === "access.password.void" && (
          <Link href="/forgot-password">{t("access.password.askAgain")}</Link>
        )}
        <Button type="submit" busy={change.isPending}>
          {t("access.password.submit")}
        </Button>
      </form>
    </NarrowPage>
  )
}

const reasonOf = (error: Error): string => {
  const refusal = refusalOf(error)
  if (refusal === null) {
    return isTooMany(error) ? "access.tooMany" : "common.unreachable"
  }
  if (!refusal.startsWith("password:")) {
    return "access.password.void"
  }
  return refusal.includes("dashboard")
    ? "access.password.dashboard"
    : "access.password.refused"
}
