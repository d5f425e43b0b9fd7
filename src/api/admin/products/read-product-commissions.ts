import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { LineClassification } from "../../../domain/commission/order-snapshot"
import {
  type CommissionRate,
  TARGETED_SCOPES,
  type TargetedScope,
  type TierTerms,
} from "../../../domain/terms"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import {
  type GraphProduct,
  PRODUCT_FIELDS,
  toClassification,
} from "../../../workflows/sync-order-commissions/product-graph"
import { showRates } from "../../contract/rate-schemas"
import { readPartnerNames } from "../../contract/read-partner-names"
import { readRuleTargets } from "../../contract/rule-targets"
import { showTiers } from "../../contract/tier-schemas"
import {
  type ListProductCommissionsQuery,
  MOST_PRODUCT_RULES,
} from "./contract"

/**
 * The rules and overrides that a product falls under: rules in the order in which the
 * programs are asked, inside each the one that decides first; a page of the partners'
 * own rates for the product and of global overrides, the latest first.
 * @throws MedusaError not found
 */
export async function readProductCommissions(
  container: MedusaContainer,
  productId: string,
  page: ListProductCommissionsQuery,
) {
  const classification = await classify(container, productId)
  const rules = await readRules(container, classification)
  const { overrides, count } = await readOverrides(container, productId, page)
  return { rules, overrides, count }
}

async function classify(
  container: MedusaContainer,
  productId: string,
): Promise<LineClassification> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: PRODUCT_FIELDS,
      filters: { id: productId },
    })
  const [product] = data as unknown as GraphProduct[]
  if (!product) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Product ${productId} was not found`,
    )
  }
  return toClassification(product)
}

async function readRules(
  container: MedusaContainer,
  classification: LineClassification,
) {
  const rows = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerProgramRules(
      {
        $or: TARGETED_SCOPES.map((scope) => ({
          scope,
          target_id: [...classification[scope]],
        })),
      },
      {
        relations: ["program"],
        take: MOST_PRODUCT_RULES,
        order: { program: { priority: "ASC", id: "ASC" }, id: "ASC" },
      },
    )
  const found = rows.flatMap((row) =>
    row.scope === "default" || row.target_id === null || !row.program
      ? []
      : [{ ...row, scope: row.scope, target_id: row.target_id }],
  )
  const sorted = found.sort(
    (a, b) =>
      a.program.priority - b.program.priority ||
      compare(a.program.id, b.program.id) ||
      rankOf(a, classification) - rankOf(b, classification),
  )
  const targets = await readRuleTargets(
    container,
    sorted.map(({ scope, target_id }) => ({ type: scope, target_id })),
  )
  return sorted.map((rule, index) => ({
    id: rule.id,
    program: {
      id: rule.program.id,
      name: rule.program.name,
      status: rule.program.status,
    },
    scope: rule.scope,
    target: targets.get(rule.target_id) ?? null,
    rates: showRates(rule.rates as unknown as CommissionRate[]),
    tiers: showTiers(rule.tiers as unknown as TierTerms | null),
    decides: sorted[index - 1]?.program.id !== rule.program.id,
  }))
}

/** How specific a rule is: the lowest number decides, as in `matchingRules` (domain). */
function rankOf(
  { scope, target_id }: { scope: TargetedScope; target_id: string },
  classification: LineClassification,
): number {
  return TARGETED_SCOPES.flatMap((type) =>
    classification[type].map((id) => `${type} ${id}`),
  ).indexOf(`${scope} ${target_id}`)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

async function readOverrides(
  container: MedusaContainer,
  productId: string,
  { limit, offset }: ListProductCommissionsQuery,
) {
  const [rows, count] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerOverrides(
      { scope: ["product", "global"], target_id: productId },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "ASC" } },
    )
  const nameOf = await readPartnerNames(
    container,
    rows.map(({ partner_id }) => partner_id),
  )
  return {
    count,
    overrides: rows.map((row) => ({
      id: row.id,
      partner: nameOf(row.partner_id),
      scope:
        row.scope === "global" ? ("global" as const) : ("product" as const),
      rates: showRates(row.rates as unknown as CommissionRate[]),
    })),
  }
}
