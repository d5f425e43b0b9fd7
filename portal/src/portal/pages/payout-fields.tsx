import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { DetailField, PayoutValues } from "../data/payout-details.ts"
import { Field } from "../ui/field.tsx"
import { TextArea } from "../ui/text-area.tsx"
import { BankFields } from "./bank-fields.tsx"

const LONGEST_INSTRUCTIONS = 500

/** What the chosen method needs to know. */
export const PayoutFields = ({
  form,
  problemOf,
}: {
  form: UseFormReturn<PayoutValues>
  /** What the store has against a field. */
  problemOf: (field: DetailField) => string | undefined
}) => {
  const { t } = useTranslation()
  switch (form.watch("method")) {
    case "bank_transfer":
      return <BankFields form={form} problemOf={problemOf} />
    case "paypal":
      return (
        <Field
          {...form.register("email")}
          label={t("payoutSettings.email")}
          hint={t("payoutSettings.emailHint")}
          error={problemOf("email")}
          type="email"
          autoComplete="email"
          required
        />
      )
    case "stripe_connect":
      return (
        <Field
          {...form.register("account_id")}
          label={t("payoutSettings.accountId")}
          hint={t("payoutSettings.accountIdHint")}
          error={problemOf("account_id")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )
    case "other":
      return (
        <TextArea
          {...form.register("instructions")}
          label={t("payoutSettings.instructions")}
          hint={t("payoutSettings.instructionsHint")}
          error={problemOf("instructions")}
          rows={4}
          maxLength={LONGEST_INSTRUCTIONS}
          required
        />
      )
    default:
      return null
  }
}
