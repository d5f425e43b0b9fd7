import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { RequestPasswordResetBody } from "../../client/types.ts"
import { isTooMany } from "../data/form-problems.ts"
import { usePasswordRequest } from "../data/use-access.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { NarrowPage } from "./narrow-page.tsx"

/** Asks for an e-mail that sets a new password; it tells nobody who is a partner. */
export const ForgotPasswordPage = () => {
  const { t } = useTranslation()
  const { register, handleSubmit } = useForm<RequestPasswordResetBody>()
  const request = usePasswordRequest()
  if (request.isSuccess) {
    return (
      <NarrowPage title={t("access.forgot.sentTitle")}>
        <p role="status">{t("access.forgot.sent")}</p>
        <Link href="/">{t("access.toSignIn")}</Link>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t("access.forgot.title")} lead={t("access.forgot.lead")}>
      <form
        className="pp-card pp-form"
        onSubmit={(event) =>
          void handleSubmit((body) => request.mutate(body))(event)
        }
      >
        <Field
          {...register("login", { required: true })}
          label={t("access.forgot.login")}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        {request.error && (
          <Notice kind="error">
            {t(
              isTooMany(request.error)
                ? "access.tooMany"
                : "common.unreachable",
            )}
          </Notice>
        )}
        <Button type="submit" busy={request.isPending}>
          {t("access.forgot.submit")}
        </Button>
        <Link href="/">{t("access.toSignIn")}</Link>
      </form>
    </NarrowPage>
  )
}
