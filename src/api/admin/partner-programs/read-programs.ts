import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  AmountByCurrency,
  CommissionRate,
  RepeatTerms,
  RuleScope,
  TierTerms,
  TrackingWindow,
} from "../../../domain/terms"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { showAmounts } from "../../contract/amounts-schema"
import { toListConfig } from "../../contract/list-config"
import { showRates } from "../../contract/rate-schemas"
import { showRichText } from "../../contract/rich-text-schema"
import { readRuleTargets } from "../../contract/rule-targets"
import { showTiers } from "../../contract/tier-schemas"
import type { ListProgramsQuery } from "./contract"

/** A page of programs with their rules. */
export async function readPrograms(
  container: MedusaContainer,
  query: ListProgramsQuery,
) {
  const { q, status } = query
  const [rows, count] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerPrograms(
      { ...(q ? { q } : {}), ...(status ? { status } : {}) },
      { relations: ["rules"], ...toListConfig(query, "priority") },
    )
  return { programs: await showPrograms(container, rows), count }
}

/**
 * One program with its rules.
 * @throws MedusaError not found
 */
export async function readProgram(container: MedusaContainer, id: string) {
  const row = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartnerProgram(id, { relations: ["rules"] })
  const [program] = await showPrograms(container, [row])
  return program
}

type ProgramRow = Awaited<
  ReturnType<PartnerModuleService["retrievePartnerProgram"]>
>

/** What programs are shown with is read for all of them at once. */
async function showPrograms(
  container: MedusaContainer,
  programs: readonly ProgramRow[],
) {
  const [enrolled, targets] = await Promise.all([
    container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .countEnrolledPartners(programs.map(({ id }) => id)),
    readRuleTargets(
      container,
      programs.flatMap(({ rules }) => rules.map(toScope)),
    ),
  ])
  return programs.map((program) =>
    showProgram(program, enrolled.get(program.id) ?? 0, targets),
  )
}

function toScope({ scope, target_id }: ProgramRow["rules"][number]): RuleScope {
  return scope === "default" || target_id === null
    ? { type: "default" }
    : { type: scope, target_id }
}

function showProgram(
  program: ProgramRow,
  enrolledPartners: number,
  targets: Awaited<ReturnType<typeof readRuleTargets>>,
) {
  return {
    id: program.id,
    name: program.name,
    description: showRichText(program.description),
    priority: program.priority,
    status: program.status,
    access: program.access,
    starts_at: program.starts_at,
    ends_at: program.ends_at,
    credit: program.credit,
    base: {
      before_discounts: program.base_before_discounts,
      include_tax: program.base_includes_tax,
      include_shipping: program.base_includes_shipping,
    },
    minimum_order: showAmounts(program.minimum_order as AmountByCurrency),
    order_cap: showAmounts(program.order_cap as AmountByCurrency),
    month_cap: showAmounts(program.month_cap as AmountByCurrency),
    repeat: program.repeat as unknown as RepeatTerms,
    tracking_window: program.tracking_window as TrackingWindow | null,
    rules: program.rules.map(({ id, scope, target_id, rates, tiers }) => ({
      id,
      scope,
      target_id,
      target: (target_id && targets.get(target_id)) || null,
      rates: showRates(rates as unknown as CommissionRate[]),
      tiers: showTiers(tiers as unknown as TierTerms | null),
    })),
    enrolled_partners: enrolledPartners,
    created_at: program.created_at,
    updated_at: program.updated_at,
  }
}
