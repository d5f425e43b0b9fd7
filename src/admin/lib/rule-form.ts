import {
  type AmountsValues,
  filledCurrencies,
  toAmounts,
  toAmountsValues,
} from "./amounts-form"
import type {
  ProgramAmounts,
  ProgramRate,
  ProgramRule,
  ProgramTiers,
  RuleScopeType,
  SaveRuleInput,
  TargetedScopeType,
} from "./program-types"
import {
  rateFieldOf,
  type RatesValues,
  toRates,
  toRatesValues,
} from "./rates-form"

/** The most specific first: in this order rules decide. */
export const TARGETED_SCOPE_TYPES: readonly TargetedScopeType[] = [
  "product",
  "product_type",
  "product_tag",
  "collection",
  "category",
]

export const TIER_PERIODS: readonly ProgramTiers["period"][] = [
  "month",
  "quarter",
  "ever",
]

export interface StepValues {
  from: AmountsValues
  rates: RatesValues
}

export interface RuleValues {
  scope: RuleScopeType
  target_id: string
  rates: RatesValues
  period: ProgramTiers["period"]
  /** No steps: the rates are the same whatever a partner sells. */
  steps: StepValues[]
}

/** A form's values from a rule, or for a new one of a scope. */
export const toRuleValues = (
  rule: Pick<ProgramRule, "scope" | "target_id" | "rates" | "tiers">,
  currencies: readonly string[],
): RuleValues => ({
  scope: rule.scope,
  target_id: rule.target_id ?? "",
  rates: toRatesValues(rule.rates, currencies),
  period: rule.tiers?.period ?? "month",
  steps: (rule.tiers?.steps ?? []).map(({ from, rates }) => ({
    from: toAmountsValues(from, currencies),
    rates: toRatesValues(rates, currencies),
  })),
})

/** A step in which nothing is filled yet. */
export const emptyStep = (currencies: readonly string[]): StepValues => ({
  from: toAmountsValues([], currencies),
  rates: toRatesValues([], currencies),
})

/** What the API takes for a rule. */
export const toRuleBody = (values: RuleValues): SaveRuleInput => ({
  scope:
    values.scope === "default"
      ? { type: "default" }
      : { type: values.scope, target_id: values.target_id },
  rates: toRates(values.rates),
  tiers:
    values.steps.length > 0
      ? {
          period: values.period,
          steps: values.steps.map(({ from, rates }) => ({
            from: toAmounts(from),
            rates: toRates(rates),
          })),
        }
      : null,
})

/** The field that the API means by a path such as `tiers.steps.1.rates.0.percent`. */
export const ruleFieldOf = (
  values: RuleValues,
  path: string,
): string | null => {
  const [first, ...parts] = path.split(".")
  if (first === "scope") {
    return "target_id"
  }
  if (first === "rates") {
    return inside("rates", rateFieldOf(values.rates, parts))
  }
  const [steps, index, part, ...rest] = parts
  const step = values.steps[Number(index)]
  if (first !== "tiers" || steps !== "steps" || !step) {
    return null
  }
  const place = `steps.${index}`
  return part === "rates" && rest.length > 0
    ? inside(`${place}.rates`, rateFieldOf(step.rates, rest))
    : `${place}.from.${fromCurrency(step.from, part === "from" ? rest : [])}`
}

const inside = (place: string, field: string | null): string | null =>
  field && `${place}.${field}`

const fromCurrency = (
  from: AmountsValues,
  [index]: readonly string[],
): string => {
  const filled = filledCurrencies(from)
  return filled[Number(index)] ?? filled[0] ?? Object.keys(from)[0] ?? ""
}

/** All amounts of a rule, for the currencies that its form must show. */
export const amountsOfRule = ({
  rates,
  tiers,
}: Pick<ProgramRule, "rates" | "tiers">): ProgramAmounts[] => {
  const ofRates = (some: readonly ProgramRate[]) =>
    some.map(({ amounts }) => amounts)
  return [
    ...ofRates(rates),
    ...(tiers?.steps ?? []).flatMap((step) => [
      step.from,
      ...ofRates(step.rates),
    ]),
  ]
}

/** Rules as they are listed: the default first, then the most specific. */
export const byScope = (rules: readonly ProgramRule[]): ProgramRule[] => {
  const rank = ({ scope }: ProgramRule) =>
    scope === "default" ? -1 : TARGETED_SCOPE_TYPES.indexOf(scope)
  const name = ({ target, target_id }: ProgramRule) =>
    target?.name ?? target_id ?? ""
  return [...rules].sort(
    (a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b)),
  )
}
