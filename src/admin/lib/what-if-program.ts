import {
  type AmountsValues,
  currenciesOf,
  toAmounts,
  toAmountsValues,
} from "./amounts-form"
import type { Program, ProgramRule, SaveRuleInput } from "./program-types"
import { type RatesValues, toRates, toRatesValues } from "./rates-form"
import type { SupposedProgram } from "./what-if-types"

/** The limits on what a program pays. */
export const PROGRAM_LIMITS = [
  "minimum_order",
  "order_cap",
  "month_cap",
] as const

export type ProgramLimit = (typeof PROGRAM_LIMITS)[number]

/** A program's numbers as a form holds them. */
export interface SupposedProgramValues extends Record<
  ProgramLimit,
  AmountsValues
> {
  program_id: string
  status: Program["status"]
  credit: Program["credit"]
  /** Of its default rule. */
  rates: RatesValues
}

/** A program as it is now, from where one goes on. */
export const toSupposedValues = (
  program: Program,
  storeCurrencies: readonly string[],
): SupposedProgramValues => {
  const rates = defaultRuleOf(program)?.rates ?? []
  const currencies = currenciesOf(
    storeCurrencies,
    ...PROGRAM_LIMITS.map((limit) => program[limit]),
    ...rates.map(({ amounts }) => amounts),
  )
  return {
    program_id: program.id,
    status: program.status,
    credit: program.credit,
    rates: toRatesValues(rates, currencies),
    minimum_order: toAmountsValues(program.minimum_order, currencies),
    order_cap: toAmountsValues(program.order_cap, currencies),
    month_cap: toAmountsValues(program.month_cap, currencies),
  }
}

/**
 * What the API takes. Rules are supposed all together, so the others go along as they
 * are, and so do the tiers of the default rule.
 */
export const toSupposedProgram = (
  { program_id, status, credit, rates, ...limits }: SupposedProgramValues,
  program: Program | undefined,
): SupposedProgram => {
  const supposed = toRates(rates)
  const tiers = program && defaultRuleOf(program)?.tiers
  return {
    id: program_id,
    status,
    credit,
    minimum_order: toAmounts(limits.minimum_order),
    order_cap: toAmounts(limits.order_cap),
    month_cap: toAmounts(limits.month_cap),
    rules: [
      ...(supposed.length > 0 || tiers
        ? [
            {
              scope: { type: "default" as const },
              rates: supposed,
              tiers: tiers ? toTiersInput(tiers) : null,
            },
          ]
        : []),
      ...(program?.rules ?? []).flatMap(toRuleInput),
    ],
  }
}

const defaultRuleOf = ({ rules }: Program): ProgramRule | undefined =>
  rules.find(({ scope }) => scope === "default")

const toRuleInput = ({
  scope,
  target_id,
  rates,
  tiers,
}: ProgramRule): SaveRuleInput[] =>
  scope === "default" || target_id === null
    ? []
    : [
        {
          scope: { type: scope, target_id },
          rates: toRatesInput(rates),
          tiers: tiers && toTiersInput(tiers),
        },
      ]

const toTiersInput = ({
  period,
  steps,
}: NonNullable<ProgramRule["tiers"]>) => ({
  period,
  steps: steps.map(({ from, rates }) => ({ from, rates: toRatesInput(rates) })),
})

/** A program's rules have no rates of partners' own; the type of what is shown has. */
const toRatesInput = (rates: ProgramRule["rates"]): SaveRuleInput["rates"] =>
  rates.flatMap(({ role, ...rate }) =>
    role === "override" ? [] : [{ role, ...rate }],
  )
