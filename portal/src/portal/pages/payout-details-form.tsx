import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { PayoutSettings } from "../../client/types.ts"
import { isTooMany, refusalOf, wrongFields } from "../data/form-problems.ts"
import {
  DETAIL_FIELDS,
  emptyDetails,
  toDetails,
  type DetailField,
  type PayoutValues,
} from "../data/payout-details.ts"
import { usePayoutSettingsChange } from "../data/use-payouts.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { Radio } from "../ui/radio.tsx"
import { PayoutFields } from "./payout-fields.tsx"

const PASSWORD = "current_password"

/** Says where the money is to go from now on; who does proves that it is them. */
export const PayoutDetailsForm = ({
  settings,
}: {
  settings: PayoutSettings
}) => {
  const { t } = useTranslation()
  const form = useForm<PayoutValues>({ defaultValues: emptyDetails(settings) })
  const { register, handleSubmit, watch, reset } = form
  const change = usePayoutSettingsChange()
  const { error } = change
  const wrong = error
    ? wrongFields(error, [
        ...DETAIL_FIELDS.map((field) => `details.${field}` as const),
        PASSWORD,
      ])
    : []
  const problemOf = (field: DetailField) =>
    wrong.includes(`details.${field}`)
      ? t(`payoutSettings.wrong.${field}`)
      : undefined
  if (!settings.can_save_details || settings.methods.length === 0) {
    return <Notice kind="info">{t("payoutSettings.cannotSave")}</Notice>
  }
  const save = (values: PayoutValues) =>
    change.mutate(
      { details: toDetails(values), current_password: values.current_password },
      { onSuccess: (saved) => reset(emptyDetails(saved.payout_settings)) },
    )
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <fieldset className="pp-group">
        <legend>
          {t(`payoutSettings.${settings.method ? "change" : "choose"}`)}
        </legend>
        {settings.methods.map((method) => (
          <Radio
            key={method}
            {...register("method", { onChange: () => change.reset() })}
            value={method}
            label={t(`payments.method.${method}`)}
            hint={t(`payoutSettings.hint.${method}`)}
          />
        ))}
      </fieldset>
      {problemOf("method") && (
        <Notice kind="error">{problemOf("method")}</Notice>
      )}
      <PayoutFields form={form} problemOf={problemOf} />
      <Field
        {...register(PASSWORD)}
        label={t("payoutSettings.password")}
        hint={t("payoutSettings.passwordHint")}
        error={
          wrong.includes(PASSWORD)
            ? t("payoutSettings.wrong.current_password")
            : undefined
        }
        type="password"
        autoComplete="current-password"
        required
      />
      {error && wrong.length === 0 && (
        <Notice kind="error">
          {refusalOf(error) ??
            t(isTooMany(error) ? "access.tooMany" : "common.unreachable")}
        </Notice>
      )}
      {change.isSuccess && watch(PASSWORD) === "" && (
        <Notice kind="success">{t("payoutSettings.saved")}</Notice>
      )}
      <div className="pp-form__end">
        <Button type="submit" busy={change.isPending}>
          {t("common.save")}
        </Button>
      </div>
    </form>
  )
}
