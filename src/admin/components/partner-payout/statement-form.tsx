import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDownloadStatement } from "../../hooks/api/payout-settings"
import { useRangeInWords } from "../../hooks/use-range-in-words"
import { toCurrencyChoices } from "../../lib/adjustment-form"
import type { Partner } from "../../lib/api-types"
import { type RangePreset, toDayRange } from "../../lib/day-ranges"
import { saveFile } from "../../lib/save-file"
import {
  STATEMENT_FORMATS,
  STATEMENT_RANGES,
  type StatementFormat,
  toStatementName,
} from "../../lib/statement-form"
import { ChoiceField } from "../common/choice-field"
import { DrawerForm } from "../common/drawer-form"

interface StatementValues {
  range: RangePreset
  currency_code: string
  format: StatementFormat
}

interface StatementFormProps {
  partner: Partner
  storeCurrencies: string[]
}

/** A partner's statement over some days as a file. */
export const StatementForm = ({
  partner,
  storeCurrencies,
}: StatementFormProps) => {
  const { t, i18n } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const inWords = useRangeInWords()
  const { mutate, isPending } = useDownloadStatement(partner.id)
  const currencies = toCurrencyChoices(
    partner.balances.map(({ currency_code }) => currency_code),
    storeCurrencies,
  )
  const form = useForm<StatementValues>({
    defaultValues: {
      range: "last_month",
      currency_code: currencies[0] ?? "",
      format: "pdf",
    },
  })
  const { control } = form
  const range = toDayRange(useWatch({ control, name: "range" }), {})

  const submit = form.handleSubmit(({ currency_code, format }) =>
    mutate(
      {
        format,
        query: {
          ...range,
          currency_code,
          language: i18n.language.startsWith("de") ? "de" : "en",
        },
      },
      {
        onSuccess: (file) => {
          saveFile(
            file,
            toStatementName(partner.code, range, currency_code, format),
          )
          handleSuccess()
        },
        onError: (error) => toast.error(error.message),
      },
    ),
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submitLabel={t("payouts.statement.download")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("payouts.statement.description")}
      </Text>
      <ChoiceField
        control={control}
        name="range"
        label={t("ledgers.range.label")}
        hint={inWords(range)}
        options={STATEMENT_RANGES.map((value) => ({
          value,
          label: t(`ledgers.range.${value}`),
        }))}
      />
      <ChoiceField
        control={control}
        name="currency_code"
        label={t("ledger.currency")}
        options={currencies.map((code) => ({
          value: code,
          label: code.toUpperCase(),
        }))}
      />
      <ChoiceField
        control={control}
        name="format"
        label={t("payouts.statement.format")}
        options={STATEMENT_FORMATS.map((value) => ({
          value,
          label: t(`payouts.statement.formats.${value}`),
        }))}
      />
    </DrawerForm>
  )
}
