import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { removeUndefined } from "@medusajs/framework/utils"

import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { readPartnerNames } from "../../contract/read-partner-names"
import type { ListAttributionsQuery } from "./contract"

/** Lists which orders belong to which partners, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, ...filters } =
    req.validatedQuery as ListAttributionsQuery
  const [rows, count] = await req.scope
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listAndCountPartnerOrderAttributions(removeUndefined(filters), {
      take: limit,
      skip: offset,
      order: { placed_at: "DESC", id: "ASC" },
    })
  const nameOf = await readPartnerNames(
    req.scope,
    rows.flatMap(({ sale_partner_id, lead_partner_id }) => [
      sale_partner_id,
      lead_partner_id,
    ]),
  )
  const named = (id: string | null) => (id === null ? null : nameOf(id))
  res.json({
    attributions: rows.map((row) => ({
      order_id: row.order_id,
      sale_partner: named(row.sale_partner_id),
      lead_partner: named(row.lead_partner_id),
      source: row.source,
      self_referral: row.self_referral,
      review: row.review,
      placed_at: row.placed_at,
    })),
    count,
    limit,
    offset,
  })
}
