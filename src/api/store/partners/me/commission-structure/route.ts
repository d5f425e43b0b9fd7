import type { MedusaResponse } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { CommissionRule } from "../../../../../domain/terms"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { toAmount } from "../../../../contract/amount"
import type { PartnerRequest } from "../../../../contract/partner-context"

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
  const products = await findProducts(
    req.scope,
    active.flatMap(({ rules }) => rules),
  )
  res.json({
    programs: active.map(({ program_id, name, rules }) => ({
      id: program_id,
      name,
      rules: rules.map((rule) => showRule(rule, settings.levels, products)),
    })),
  })
}

type Products = Map<string, { id: string; title: string; handle: string }>

function showRule(rule: CommissionRule, levels: number, products: Products) {
  return {
    scope: rule.scope.type,
    product:
      rule.scope.type === "product"
        ? (products.get(rule.scope.product_id) ?? null)
        : null,
    levels: rule.rates
      .filter(({ level }) => level <= levels)
      .map(({ level, role, percent, amounts }) => ({
        level,
        role,
        percent: percent === null ? null : toAmount(percent),
        amounts: Object.entries(amounts).map(([currency_code, amount]) => ({
          currency_code,
          amount: toAmount(amount),
        })),
      })),
  }
}

async function findProducts(
  container: MedusaContainer,
  rules: readonly CommissionRule[],
): Promise<Products> {
  const ids = rules.flatMap(({ scope }) =>
    scope.type === "product" ? [scope.product_id] : [],
  )
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["id", "title", "handle"],
      filters: { id: ids },
    })
  return new Map(
    data.map(({ id, title, handle }) => [id, { id, title, handle }]),
  )
}
