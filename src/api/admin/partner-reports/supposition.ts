import type { CommissionRule } from "../../../domain/terms"
import type { Supposition } from "../../../workflows/what-if/changed-terms"
import { toRates } from "../../contract/rate-schemas"
import { toTiers } from "../../contract/tier-schemas"
import { toProgramInput } from "../partner-programs/program-input"
import type { SaveRuleBody } from "../partner-programs/contract"
import type { WhatIfBody } from "./contract"

/** What is supposed, in the engine's terms; what is left out stays as it was. */
export function toSupposition({ settings, programs }: WhatIfBody): Supposition {
  return {
    settings: settings ?? {},
    programs: programs.map(({ id, base, rules, ...changes }) => {
      const {
        status,
        priority,
        starts_at,
        ends_at,
        credit,
        repeat,
        ...amounts
      } = toProgramInput(changes)
      return withoutUndefined({
        program_id: id,
        active: status && status === "active",
        priority,
        starts_at,
        ends_at,
        credit,
        repeat,
        minimum_order: amounts.minimum_order,
        order_cap: amounts.order_cap,
        month_cap: amounts.month_cap,
        base: base && { ...NOTHING_INCLUDED, ...base },
        rules: rules?.map(toSupposedRule),
      })
    }),
  }
}

const NOTHING_INCLUDED = {
  before_discounts: false,
  include_tax: false,
  include_shipping: false,
}

function toSupposedRule(
  { scope, rates, tiers }: SaveRuleBody,
  index: number,
): CommissionRule {
  return {
    rule_id: `supposed_${index}`,
    version: 0,
    scope,
    rates: toRates(rates),
    tiers: toTiers(tiers),
  }
}

/** So that spreading it over the terms that held changes only what is supposed. */
function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields
}
