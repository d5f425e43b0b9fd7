import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import type { ReportQuery } from "../../contract"
import { sendReportCsv } from "../../send-report-csv"
import { readLeads } from "../read-leads"

const COLUMNS = [
  "occurred_at",
  "person",
  "source",
  "state",
  "link_name",
  "ad_code",
  "orders",
] as const

/** The signed-in partner's leads as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "leads",
    COLUMNS,
    async (partnerId, query: ReportQuery) => {
      const { leads } = await readLeads(req.scope, partnerId, query)
      return leads.map(({ occurred_at, ...lead }) => ({
        ...lead,
        occurred_at: new Date(occurred_at).toISOString(),
      }))
    },
  )
}
