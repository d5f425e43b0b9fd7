import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  CommissionRate,
  CommissionRule,
  ProgramTerms,
  RuleScope,
  SettingsTerms,
} from "../../../../../domain/terms"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { showAmounts } from "../../../../contract/amounts-schema"
import { readRuleTargets } from "../../../../contract/rule-targets"
import { showCountedRates } from "./counted-rates"

type Targets = Awaited<ReturnType<typeof readRuleTargets>>

interface OwnRates {
  scope: "product" | "program" | "global"
  target_id: string
  rates: readonly CommissionRate[]
}

/** Rates of their own for more products and programs than this nobody is shown. */
const MOST_OWN_RATES = 1000

/**
 * What a partner's programs pay now: all rules, in order of the programs' priority, and
 * the rates that the partner has of their own.
 */
export async function readStructure(
  container: MedusaContainer,
  partnerId: string,
  now: Date,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const [settings, { programs }, overrides] = await Promise.all([
    partners.getSettingsAt(now),
    partners.getCreditedAt(partnerId, now),
    partners.listPartnerOverrides(
      { partner_id: partnerId },
      { take: MOST_OWN_RATES, order: { created_at: "ASC", id: "ASC" } },
    ),
  ])
  const own = overrides as unknown as OwnRates[]
  const inForce = programs
    .filter(({ active, ends_at }) => active && !isOver(ends_at, now))
    .sort((a, b) => a.priority - b.priority)
  const ofProducts = own.flatMap(({ scope, ...rest }) =>
    scope === "program" ? [] : [{ scope, ...rest }],
  )
  const targets = await readRuleTargets(container, [
    ...inForce.flatMap(({ rules }) => rules.map(({ scope }) => scope)),
    ...ofProducts.map(({ target_id }): RuleScope => ({
      type: "product",
      target_id,
    })),
  ])
  return {
    programs: inForce.map((program) =>
      showProgram(program, own, settings, targets),
    ),
    own_products: ofProducts.map(({ scope, target_id, rates }) => ({
      scope,
      target: targets.get(target_id) ?? null,
      levels: showCountedRates(rates, settings),
    })),
    hold: { days: settings.hold_days, from: settings.hold_from },
  }
}

function isOver(endsAt: string | null, now: Date): boolean {
  return endsAt !== null && new Date(endsAt) <= now
}

function showProgram(
  program: ProgramTerms,
  own: readonly OwnRates[],
  settings: SettingsTerms,
  targets: Targets,
) {
  const ownRates = own.find(
    ({ scope, target_id }) =>
      scope === "program" && target_id === program.program_id,
  )
  return {
    id: program.program_id,
    name: program.name,
    own_rates: showCountedRates(ownRates?.rates ?? [], settings),
    rules: program.rules.map((rule) => showRule(rule, settings, targets)),
    starts_at: program.starts_at,
    ends_at: program.ends_at,
    credit: program.credit,
    base: program.base,
    minimum_order: showAmounts(program.minimum_order),
    order_cap: showAmounts(program.order_cap),
    month_cap: showAmounts(program.month_cap),
    repeat: program.repeat,
  }
}

function showRule(
  { scope, rates, tiers }: CommissionRule,
  settings: SettingsTerms,
  targets: Targets,
) {
  return {
    scope: scope.type,
    target:
      scope.type === "default" ? null : (targets.get(scope.target_id) ?? null),
    levels: showCountedRates(rates, settings),
    tiers: tiers && {
      period: tiers.period,
      steps: tiers.steps.map((step) => ({
        from: showAmounts(step.from),
        rates: showCountedRates(step.rates, settings),
      })),
    },
  }
}
