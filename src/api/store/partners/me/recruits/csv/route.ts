import { Readable } from "node:stream"

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { sendCsv } from "../../../../../contract/send-csv"
import type { RecruitsQuery } from "../../reports/contract"
import { readRecruits } from "../read-recruits"

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
  const { recruits } = await readRecruits(
    req.scope,
    req.partner_member.partner_id,
    query,
  )
  const rows = recruits.flatMap(({ sales, active, ...recruit }) =>
    (sales.length > 0 ? sales : NO_SALES).map((each) => ({
      ...recruit,
      status: active ? "active" : "inactive",
      ...each,
    })),
  )
  await sendCsv(
    req,
    res,
    ["recruits", query.from, query.to],
    COLUMNS,
    Readable.from(rows),
  )
}
