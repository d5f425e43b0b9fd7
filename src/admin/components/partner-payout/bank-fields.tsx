import { CountrySelect, Form } from "@medusajs/dashboard/components"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { PartnerPayoutValues } from "../../lib/partner-payout-form"
import { ChoiceField } from "../common/choice-field"
import { TextField } from "../common/text-field"

interface BankFieldsProps {
  control: Control<PartnerPayoutValues>
}

/** A bank account: by its IBAN, or by numbers where there are no IBANs. */
export const BankFields = ({ control }: BankFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const account = useWatch({ control, name: "account" })
  const text = (name: string) => t(`payoutSettings.partner.${name}`)
  const needed = { required: text("needed") }
  return (
    <>
      <TextField
        control={control}
        name="account_holder"
        label={text("account_holder")}
        hint={text("account_holderHint")}
        rules={needed}
      />
      <ChoiceField
        control={control}
        name="account"
        label={text("account")}
        options={[
          { value: "iban", label: text("ibanKind") },
          { value: "number", label: text("numberKind") },
        ]}
      />
      {account === "iban" ? (
        <>
          <TextField
            control={control}
            name="iban"
            label={text("iban")}
            hint={text("ibanHint")}
            rules={needed}
          />
          <TextField
            control={control}
            name="bic"
            label={text("bic")}
            hint={text("bicHint")}
            optional
          />
        </>
      ) : (
        <>
          <CountryField control={control} />
          <TextField
            control={control}
            name="bank_name"
            label={text("bank_name")}
            rules={needed}
          />
          <TextField
            control={control}
            name="account_number"
            label={text("account_number")}
            rules={needed}
          />
          <TextField
            control={control}
            name="bank_code"
            label={text("bank_code")}
            hint={text("bank_codeHint")}
            rules={needed}
          />
        </>
      )}
    </>
  )
}

const CountryField = ({ control }: BankFieldsProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <Form.Field
      control={control}
      name="country_code"
      rules={{ required: t("payoutSettings.partner.needed") }}
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("payoutSettings.partner.country_code")}</Form.Label>
          <Form.Control>
            <CountrySelect {...field} />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
