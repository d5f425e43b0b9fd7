import { Trash } from "@medusajs/icons"
import { Heading, IconButton, Text } from "@medusajs/ui"
import { type Control, useController } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useShownRates } from "../../hooks/use-shown-rates"
import type { Program } from "../../lib/program-types"
import { CUSTOMER_KINDS } from "../../lib/rates-form"
import type { WhatIfValues } from "../../lib/what-if-form"
import { PROGRAM_LIMITS } from "../../lib/what-if-program"
import { ChoiceSelect } from "./choice-select"
import { NumberCell } from "./number-cell"
import { RatesTable } from "./rates-table"

interface SupposedProgramProps {
  control: Control<WhatIfValues>
  /** Which of the supposed programs. */
  index: number
  program: Program
  onRemove: () => void
}

/** A program's numbers, from what they are today on. */
export const SupposedProgram = ({
  control,
  index,
  program,
  onRemove,
}: SupposedProgramProps) => {
  const { t } = useTranslation("partner-center")
  const name = `programs.${index}` as const
  const { field: status } = useController({ control, name: `${name}.status` })
  const { field: credit } = useController({ control, name: `${name}.credit` })
  const { field: limits } = useController({
    control,
    name: `${name}.minimum_order`,
  })
  const currencies = Object.keys(limits.value)
  const { customer, setCustomer, currency, setCurrency } = useShownRates(
    control,
    index,
    currencies,
  )

  return (
    <div
      role="group"
      aria-label={program.name}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-4 rounded-lg p-4"
    >
      <div className="flex items-center justify-between gap-x-4">
        <Heading level="h3" className="min-w-0 break-words">
          {program.name}
        </Heading>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("whatIf.program.remove", { name: program.name })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <ChoiceSelect
          label={t("fields.status")}
          value={status.value}
          onChange={status.onChange}
          options={(["active", "inactive"] as const).map((value) => ({
            value,
            label: t(`status.${value}`),
          }))}
        />
        <ChoiceSelect
          label={t("whatIf.program.credit.label")}
          value={credit.value}
          onChange={credit.onChange}
          options={(["upfront", "as_paid"] as const).map((value) => ({
            value,
            label: t(`whatIf.program.credit.${value}`),
          }))}
        />
        <ChoiceSelect
          label={t("whatIf.program.customer.label")}
          value={customer}
          onChange={setCustomer}
          options={CUSTOMER_KINDS.map((value) => ({
            value,
            label: t(`whatIf.program.customer.${value}`),
          }))}
        />
        <ChoiceSelect
          label={t("whatIf.program.currency")}
          value={currency}
          onChange={setCurrency}
          options={currencies.map((value) => ({
            value,
            label: value.toUpperCase(),
          }))}
        />
      </div>
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
        <RatesTable
          control={control}
          index={index}
          customer={customer}
          currency={currency}
        />
        <div className="flex flex-col gap-y-4">
          {PROGRAM_LIMITS.map((limit) => (
            <NumberCell
              key={`${limit}.${currency}`}
              control={control}
              name={`${name}.${limit}.${currency}`}
              label={t(`whatIf.program.limits.${limit}`, {
                currency: currency.toUpperCase(),
              })}
            />
          ))}
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("whatIf.program.hint")}
          </Text>
        </div>
      </div>
    </div>
  )
}
