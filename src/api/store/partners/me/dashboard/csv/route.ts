import { Readable } from "node:stream"

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { sendCsv } from "../../../../../contract/send-csv"
import type { DashboardQuery } from "../../reports/contract"
import { readDashboard } from "../read-dashboard"

const COLUMNS = ["day", "clicks", "orders", "currency_code", "earned"] as const

/** The signed-in partner's figures as a CSV file, a row for each day of the range. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as DashboardQuery
  const { currency_code, days } = await readDashboard(
    req.scope,
    req.partner_member.partner_id,
    query,
  )
  await sendCsv(
    req,
    res,
    ["dashboard", query.from, query.to],
    COLUMNS,
    Readable.from(days.map((day) => ({ ...day, currency_code }))),
  )
}
