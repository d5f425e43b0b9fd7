import type { MedusaResponse } from "@medusajs/framework"

import type {
  CommissionRate,
  CommissionRule,
  SettingsTerms,
} from "../../../../../domain/terms"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import { showRates } from "../../../../contract/rate-schemas"
import { readRuleTargets } from "../../../../contract/rule-targets"

/** What the partner's programs pay now: all rules, in order of the programs' priority. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const now = new Date()
  const settings = await partners.getSettingsAt(now)
  const { programs } = await partners.getCreditedAt(
    req.partner_member.partner_id,
    now,
  )
  const active = programs
    .filter((program) => program.active)
    .sort((a, b) => a.priority - b.priority)
  const targets = await readRuleTargets(
    req.scope,
    active.flatMap(({ rules }) => rules.map(({ scope }) => scope)),
  )
  res.json({
    programs: active.map(({ program_id, name, rules }) => ({
      id: program_id,
      name,
      rules: rules.map((rule) => showRule(rule, settings, targets)),
    })),
  })
}

function showRule(
  rule: CommissionRule,
  settings: SettingsTerms,
  targets: Awaited<ReturnType<typeof readRuleTargets>>,
) {
  return {
    scope: rule.scope.type,
    target:
      rule.scope.type === "default"
        ? null
        : (targets.get(rule.scope.target_id) ?? null),
    levels: showRates(rule.rates.filter((rate) => counts(rate, settings))),
  }
}

/** Whether a rate counts under the Partner defaults; others are kept, and not shown. */
function counts(
  { level, role }: CommissionRate,
  settings: SettingsTerms,
): boolean {
  const side = role === "lead" ? "lead" : "sale"
  const { levels, payout_participants, pay_if_unused } = settings
  return (
    level <= levels &&
    (payout_participants === "both" || payout_participants === side) &&
    (role !== "unused" || (pay_if_unused && levels > 1))
  )
}
