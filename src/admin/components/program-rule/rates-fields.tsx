import { Badge, Tabs, Text } from "@medusajs/ui"
import {
  type Control,
  type FieldPath,
  type FieldValues,
  get,
  useFormState,
  useWatch,
} from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { PartnerDefaults } from "../../lib/program-types"
import {
  countRates,
  CUSTOMER_KINDS,
  type RatesValues,
} from "../../lib/rates-form"
import { RateMatrix } from "./rate-matrix"

interface RatesFieldsProps<Values extends FieldValues> {
  control: Control<Values>
  /** Where in the form the rates are. */
  name: FieldPath<Values>
  caption: string
  currencies: string[]
  defaults: PartnerDefaults
}

/** The rates of a rule or a step: a table for each kind of customer. */
export const RatesFields = <Values extends FieldValues>({
  control,
  name,
  caption,
  currencies,
  defaults,
}: RatesFieldsProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const rates = useWatch({ control, name }) as RatesValues
  const { errors } = useFormState({ control })
  return (
    <Tabs dir={dir} defaultValue="all" className="flex flex-col gap-y-3">
      <Tabs.List
        aria-label={t("programs.rates.customers.label")}
        className="flex-wrap"
      >
        {CUSTOMER_KINDS.map((kind) => {
          const count = countRates(rates, kind)
          const isWrong = Boolean(get(errors, `${name}.${kind}`))
          return (
            <Tabs.Trigger key={kind} value={kind} className="gap-x-2">
              {t(`programs.rates.customers.${kind}`)}
              {(count > 0 || isWrong) && (
                <Badge size="2xsmall" color={isWrong ? "red" : "grey"}>
                  {isWrong ? t("programs.rates.wrong") : count}
                </Badge>
              )}
            </Tabs.Trigger>
          )
        })}
      </Tabs.List>
      {CUSTOMER_KINDS.map((kind) => (
        // Hidden tables stay mounted: the form checks no fields that are not.
        <Tabs.Content
          key={kind}
          value={kind}
          forceMount
          className="flex flex-col gap-y-3 data-[state=inactive]:hidden"
        >
          <Text size="small" className="text-ui-fg-subtle">
            {t(`programs.rates.customerHints.${kind}`)}
          </Text>
          <RateMatrix
            control={control}
            name={`${name}.${kind}`}
            caption={`${caption}: ${t(`programs.rates.customers.${kind}`)}`}
            currencies={currencies}
            defaults={defaults}
          />
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
