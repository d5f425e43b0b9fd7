import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import { sendCsv } from "../../../../../../contract/send-csv"
import type { ReportQuery } from "../../contract"
import { readPages } from "../../read-pages"
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
  const query = req.validatedQuery as ReportQuery
  await sendCsv(
    req,
    res,
    ["leads", query.from, query.to],
    COLUMNS,
    readPages(async (page) => {
      const { leads } = await readLeads(
        req.scope,
        req.partner_member.partner_id,
        { ...query, ...page },
      )
      return leads.map(({ occurred_at, ...lead }) => ({
        ...lead,
        occurred_at: new Date(occurred_at).toISOString(),
      }))
    }),
  )
}
