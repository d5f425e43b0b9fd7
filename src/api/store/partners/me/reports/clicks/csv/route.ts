import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import { sendCsv } from "../../../../../../contract/send-csv"
import type { ReportQuery } from "../../contract"
import { readPages } from "../../read-pages"
import { readClicks } from "../read-clicks"

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
  const query = req.validatedQuery as ReportQuery
  await sendCsv(
    req,
    res,
    ["links", query.from, query.to],
    COLUMNS,
    readPages(async (page) => {
      const { links } = await readClicks(
        req.scope,
        req.partner_member.partner_id,
        { ...query, ...page },
      )
      return links.map(({ link, ...counts }) => ({
        ...counts,
        link: link?.name ?? "",
      }))
    }),
  )
}
