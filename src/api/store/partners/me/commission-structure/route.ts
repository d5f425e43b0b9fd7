import type { MedusaResponse } from "@medusajs/framework"

import type { CommissionRule, SettingsTerms } from "../../../../../domain/terms"
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
  const { programs, settings } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getTermsInForce(req.partner_member.partner_id, new Date())
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
    levels: showRates(
      rule.rates.filter(
        ({ level, role }) =>
          level <= settings.levels &&
          (role !== "unused" ||
            (settings.pay_if_unused && settings.levels > 1)),
      ),
    ),
  }
}
