import { Heading, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { currenciesOf, toAmountsValues } from "../../lib/amounts-form"
import {
  limitFieldOf,
  LIMITS,
  type LimitsValues,
  toLimits,
} from "../../lib/program-form"
import type { Program } from "../../lib/program-types"
import { DecimalField } from "./decimal-field"
import { SettingsForm } from "./settings-form"

interface EditLimitsFormProps {
  program: Program
  storeCurrencies: string[]
}

/** Changes the smallest order that pays, and the most that partners earn. */
export const EditLimitsForm = ({
  program,
  storeCurrencies,
}: EditLimitsFormProps) => {
  const { t } = useTranslation("partner-center")
  const currencies = currenciesOf(
    storeCurrencies,
    ...LIMITS.map((limit) => program[limit]),
  )
  const form = useForm<LimitsValues>({
    defaultValues: {
      minimum_order: toAmountsValues(program.minimum_order, currencies),
      order_cap: toAmountsValues(program.order_cap, currencies),
      month_cap: toAmountsValues(program.month_cap, currencies),
    },
  })
  return (
    <SettingsForm
      programId={program.id}
      form={form}
      toBody={toLimits}
      toField={limitFieldOf}
    >
      {LIMITS.map((limit) => (
        <fieldset key={limit} className="flex flex-col gap-y-2">
          <legend className="mb-2">
            <Heading level="h2">{t(`programs.limits.${limit}`)}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`programs.limits.${limit}Hint`)}
            </Text>
          </legend>
          <div className="grid grid-cols-2 gap-2">
            {currencies.map((code) => (
              <DecimalField
                key={code}
                control={form.control}
                name={`${limit}.${code}`}
                label={code.toUpperCase()}
                optional
              />
            ))}
          </div>
        </fieldset>
      ))}
    </SettingsForm>
  )
}
