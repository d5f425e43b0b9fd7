import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { sendCsv } from "../../../../../contract/send-csv"
import type { RecruitsQuery } from "../../reports/contract"
import { walkRecruits } from "../read-recruits"

const COLUMNS = [
  "level",
  "code",
  "name",
  "status",
  "recruits",
  "currency_code",
  "orders",
  "earned",
] as const

/** Whoever sold nothing has a row, too. */
const NO_SALES = [{ currency_code: "", orders: 0, earned: 0 }]

/** The signed-in partner's recruits as a CSV file: a row for each currency of one's sales. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as RecruitsQuery
  const { partner_id } = req.partner_member
  await sendCsv(
    req,
    res,
    ["recruits", query.from, query.to],
    COLUMNS,
    toRows(walkRecruits(req.scope, partner_id, query)),
  )
}

async function* toRows(
  recruits: ReturnType<typeof walkRecruits>,
): AsyncGenerator<Record<(typeof COLUMNS)[number], string | number>> {
  for await (const { sales, active, ...recruit } of recruits) {
    for (const each of sales.length > 0 ? sales : NO_SALES) {
      yield {
        ...recruit,
        status: active ? "active" : "inactive",
        ...each,
      }
    }
  }
}
