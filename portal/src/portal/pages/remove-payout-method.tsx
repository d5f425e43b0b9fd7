import { useRef } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { isTooMany, wrongFields } from "../data/form-problems.ts"
import { usePayoutSettingsChange } from "../data/use-payouts.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Field } from "../ui/field.tsx"
import { focusHeading } from "../ui/heading.tsx"
import { Notice } from "../ui/notice.tsx"

const PASSWORD = "current_password"

/** Takes out how the partner is paid; who does proves that it is them. */
export const RemovePayoutMethod = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation()
  const { register, handleSubmit } = useForm({
    defaultValues: { [PASSWORD]: "" },
  })
  const change = usePayoutSettingsChange()
  const { error } = change
  const isWrong = error !== null && wrongFields(error, [PASSWORD]).length > 0
  const isGone = useRef(false)
  // The button that opened the window goes with the method: the focus needs another place.
  const leavesFocus = () => {
    if (isGone.current) {
      focusHeading()
    }
    return isGone.current
  }
  const remove = ({ current_password }: { current_password: string }) =>
    change.mutate(
      { details: null, current_password },
      {
        onSuccess: () => {
          isGone.current = true
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={t("payoutSettings.remove.title")}
      open
      onClose={onClose}
      leavesFocus={leavesFocus}
    >
      <form
        className="pp-stack"
        onSubmit={(event) => void handleSubmit(remove)(event)}
      >
        <p>{t("payoutSettings.remove.text")}</p>
        <Field
          {...register(PASSWORD)}
          label={t("payoutSettings.password")}
          hint={t("payoutSettings.passwordHint")}
          error={
            isWrong ? t("payoutSettings.wrong.current_password") : undefined
          }
          type="password"
          autoComplete="current-password"
          required
        />
        {error && !isWrong && (
          <Notice kind="error">
            {t(isTooMany(error) ? "access.tooMany" : "common.unreachable")}
          </Notice>
        )}
        <div className="pp-actions">
          <Button kind="danger" type="submit" busy={change.isPending}>
            {t("payoutSettings.remove.action")}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
