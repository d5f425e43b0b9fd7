import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { sendCsv } from "../../../../../contract/send-csv"
import type { PartnerCommissionsQuery } from "../../reports/contract"
import { readPages } from "../../reports/read-pages"
import { readPartnerCommissions } from "../read-partner-commissions"

const COLUMNS = [
  "placed_at",
  "order_display_id",
  "title",
  "level",
  "role",
  "sold_by",
  "currency_code",
  "earned",
  "clawed_back",
  "amount",
  "pending",
  "payable",
  "state",
] as const

/** The signed-in partner's commissions as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as PartnerCommissionsQuery
  await sendCsv(
    req,
    res,
    ["commissions", query.from, query.to],
    COLUMNS,
    readPages(async (page) => {
      const { commissions } = await readPartnerCommissions(
        req.scope,
        req.partner_member.partner_id,
        { ...query, ...page },
      )
      return commissions.map(({ sold_by, placed_at, ...commission }) => ({
        ...commission,
        sold_by: sold_by?.name ?? "",
        placed_at: new Date(placed_at).toISOString(),
      }))
    }),
  )
}
