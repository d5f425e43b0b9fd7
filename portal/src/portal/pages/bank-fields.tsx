import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { DetailField, PayoutValues } from "../data/payout-details.ts"
import { CountryField } from "../ui/country-field.tsx"
import { Field } from "../ui/field.tsx"
import { Radio } from "../ui/radio.tsx"

const LONGEST_NAME = 70
const KINDS = ["iban", "number"] as const
const NUMBERS = ["account_number", "bank_code"] as const

/** A bank account: by its IBAN, or as countries without IBANs name accounts. */
export const BankFields = ({
  form: { register, watch },
  problemOf,
}: {
  form: UseFormReturn<PayoutValues>
  problemOf: (field: DetailField) => string | undefined
}) => {
  const { t } = useTranslation()
  const code = { autoComplete: "off", spellCheck: false }
  return (
    <>
      <Field
        {...register("account_holder")}
        label={t("payoutSettings.bank.account_holder")}
        hint={t("payoutSettings.bank.account_holderHint")}
        error={problemOf("account_holder")}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        required
      />
      <fieldset className="pp-group">
        <legend className="pp-hidden">{t("payoutSettings.bank.kind")}</legend>
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            {...register("account")}
            value={kind}
            label={t(`payoutSettings.bank.${kind}Kind`)}
          />
        ))}
      </fieldset>
      {watch("account") === "iban" ? (
        <>
          <Field
            {...register("iban")}
            {...code}
            label={t("payoutSettings.bank.iban")}
            hint={t("payoutSettings.bank.ibanHint")}
            error={problemOf("iban")}
            required
          />
          <Field
            {...register("bic")}
            {...code}
            label={t("payoutSettings.bank.bic")}
            hint={t("payoutSettings.bank.bicHint")}
            error={problemOf("bic")}
          />
        </>
      ) : (
        <>
          <CountryField
            {...register("country_code")}
            label={t("payoutSettings.bank.country_code")}
            error={problemOf("country_code")}
            required
          />
          <Field
            {...register("bank_name")}
            label={t("payoutSettings.bank.bank_name")}
            error={problemOf("bank_name")}
            maxLength={LONGEST_NAME}
            required
          />
          {NUMBERS.map((field) => (
            <Field
              key={field}
              {...register(field)}
              {...code}
              label={t(`payoutSettings.bank.${field}`)}
              hint={t(`payoutSettings.bank.${field}Hint`)}
              error={problemOf(field)}
              required
            />
          ))}
        </>
      )}
    </>
  )
}
