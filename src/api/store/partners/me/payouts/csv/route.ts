import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { sendReportCsv } from "../../reports/send-report-csv"
import type { OwnPayoutsQuery } from "../contract"
import { listOwnPayouts } from "../read-own-payouts"

const COLUMNS = [
  "in_transit_at",
  "amount",
  "currency_code",
  "method",
  "label",
  "status",
  "paid_at",
  "reference",
  "reason",
] as const

/** The signed-in partner's payment history as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "payments",
    COLUMNS,
    async (partnerId, query: OwnPayoutsQuery, page) => {
      const { payouts, next_cursor } = await listOwnPayouts(
        req.scope,
        partnerId,
        query,
        page,
      )
      return { rows: payouts, next_cursor }
    },
  )
}
