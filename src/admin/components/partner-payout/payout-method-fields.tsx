import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { customerSource } from "../../lib/option-sources"
import {
  methodsFor,
  type PartnerPayoutValues,
} from "../../lib/partner-payout-form"
import type { PartnerPayout } from "../../lib/payout-settings-types"
import { ChoiceField } from "../common/choice-field"
import { ComboboxField } from "../common/combobox-field"
import { TextAreaField } from "../common/text-area-field"
import { TextField } from "../common/text-field"
import { BankFields } from "./bank-fields"

interface PayoutMethodFieldsProps {
  control: Control<PartnerPayoutValues>
  settings: PartnerPayout
}

/** How a partner is paid from now on, and what that method needs. */
export const PayoutMethodFields = ({
  control,
  settings,
}: PayoutMethodFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const { method, label, methods } = settings
  const nameOf = (each: string) => t(`payouts.methods.${each}`)
  const now = [nameOf(method ?? "none"), label].filter(Boolean).join(" ")
  return (
    <>
      <ChoiceField
        control={control}
        name="method"
        label={t("payoutSettings.partner.method")}
        options={[
          {
            value: "keep",
            label: t("payoutSettings.partner.keep", { method: now }),
          },
          ...methodsFor(settings).map((each) => ({
            value: each,
            label: methods.includes(each)
              ? nameOf(each)
              : t("payoutSettings.partner.notOffered", {
                  method: nameOf(each),
                }),
          })),
          ...(method
            ? [{ value: "none", label: t("payoutSettings.partner.none") }]
            : []),
        ]}
      />
      <DetailFields control={control} />
    </>
  )
}

const DetailFields = ({
  control,
}: Pick<PayoutMethodFieldsProps, "control">) => {
  const { t } = useTranslation("partner-center")
  const method = useWatch({ control, name: "method" })
  const needed = {
    required: t("payoutSettings.partner.needed"),
  }
  switch (method) {
    case "keep":
    case "none":
      return null
    case "bank_transfer":
      return <BankFields control={control} />
    case "paypal":
      return (
        <TextField
          control={control}
          name="email"
          type="email"
          label={t("payoutSettings.partner.email")}
          rules={needed}
        />
      )
    case "stripe_connect":
      return (
        <TextField
          control={control}
          name="account_id"
          label={t("payoutSettings.partner.account_id")}
          hint={t("payoutSettings.partner.account_idHint")}
          rules={needed}
        />
      )
    case "store_credit":
      return (
        <ComboboxField
          control={control}
          name="customer_id"
          source={customerSource}
          label={t("payoutSettings.partner.customer_id")}
          hint={t("payoutSettings.partner.customer_idHint")}
          rules={needed}
        />
      )
    case "other":
      return (
        <TextAreaField
          control={control}
          name="instructions"
          label={t("payoutSettings.partner.instructions")}
          hint={t("payoutSettings.partner.instructionsHint")}
          rows={3}
          rules={needed}
        />
      )
  }
}
