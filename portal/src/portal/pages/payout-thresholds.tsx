import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { PayoutSettings } from "../../client/types.ts"
import { refusalOf } from "../data/form-problems.ts"
import { thresholdsOf, toThresholds } from "../data/thresholds.ts"
import { useFormat } from "../data/use-format.ts"
import { usePayoutSettingsChange } from "../data/use-payouts.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"

/** From which amount on the partner wants to be paid, by currency. */
export const PayoutThresholds = ({
  settings,
  earned,
  disabled,
}: {
  settings: PayoutSettings
  /** Currencies in which the partner earns. */
  earned: readonly string[]
  disabled: boolean
}) => {
  const { t } = useTranslation()
  const { money, smallest } = useFormat()
  const thresholds = thresholdsOf(settings, earned)
  const { register, handleSubmit, formState } = useForm({
    values: Object.fromEntries(
      thresholds.map(({ currencyCode, own }) => [
        currencyCode,
        own === null ? "" : String(own),
      ]),
    ),
  })
  const change = usePayoutSettingsChange()
  if (thresholds.length === 0) {
    return null
  }
  const save = (values: Record<string, string>) =>
    change.mutate({ thresholds: toThresholds(values) })
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <fieldset className="pp-group" disabled={disabled}>
        <legend>{t("payoutSettings.thresholds")}</legend>
        <p className="pp-lead">{t("payoutSettings.thresholdsLead")}</p>
        {thresholds.map(({ currencyCode, least }) => (
          <Field
            key={currencyCode}
            {...register(currencyCode)}
            label={t("payoutSettings.threshold", {
              currency: currencyCode.toUpperCase(),
            })}
            hint={
              least > 0
                ? t("payoutSettings.least", {
                    amount: money(least, currencyCode),
                  })
                : undefined
            }
            type="number"
            inputMode="decimal"
            min={least}
            step={smallest(currencyCode)}
          />
        ))}
      </fieldset>
      {change.error && (
        <Notice kind="error">
          {t(
            refusalOf(change.error) === null
              ? "common.unreachable"
              : "payoutSettings.wrong.thresholds",
          )}
        </Notice>
      )}
      {change.isSuccess && !formState.isDirty && (
        <Notice kind="success">{t("common.saved")}</Notice>
      )}
      {!disabled && (
        <div className="pp-form__end">
          <Button
            type="submit"
            busy={change.isPending}
            disabled={!formState.isDirty}
          >
            {t("common.save")}
          </Button>
        </div>
      )}
    </form>
  )
}
