import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import type { ReportQuery } from "../../contract"
import { sendReportCsv } from "../../send-report-csv"
import { listClicks } from "../read-clicks"

const COLUMNS = [
  "link",
  "ad_code",
  "clicks",
  "visitors",
  "leads",
  "orders",
] as const

/** What came through the signed-in partner's links, as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "links",
    COLUMNS,
    async (partnerId, query: ReportQuery, page) => {
      const { links, next_cursor } = await listClicks(
        req.scope,
        partnerId,
        query,
        page,
      )
      return {
        rows: links.map(({ link, ...counts }) => ({
          ...counts,
          link: link?.name ?? "",
        })),
        next_cursor,
      }
    },
  )
}
