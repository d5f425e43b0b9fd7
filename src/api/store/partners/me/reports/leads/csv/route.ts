import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import type { LeadsQuery } from "../../contract"
import { sendReportCsv } from "../../send-report-csv"
import { listLeads } from "../read-leads"

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
    async (partnerId, query: LeadsQuery, page) => {
      const { leads, next_cursor } = await listLeads(
        req.scope,
        partnerId,
        query,
        page,
      )
      return {
        rows: leads.map(({ occurred_at, ...lead }) => ({
          ...lead,
          occurred_at: new Date(occurred_at).toISOString(),
        })),
        next_cursor,
      }
    },
  )
}
