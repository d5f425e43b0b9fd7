import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../contract/partner-context"
import { type NextPage, readPages } from "../../../../contract/read-pages"
import { sendCsv } from "../../../../contract/send-csv"

/**
 * Answers a report of the signed-in partner as a CSV file, read page by page.
 * @param name what the file's name begins with; the range follows
 * @param readRows a page of the report, as rows of the file, and where it goes on
 */
export async function sendReportCsv<
  Query extends { currency_code?: string; from?: string; to?: string },
  Row extends object,
>(
  req: PartnerRequest,
  res: MedusaResponse,
  name: string,
  columns: readonly (keyof Row & string)[],
  readRows: (
    partnerId: string,
    query: Query,
    page: NextPage,
  ) => Promise<{ rows: Row[]; next_cursor: string | null }>,
): Promise<void> {
  const query = req.validatedQuery as unknown as Query
  await sendCsv(
    req,
    res,
    [name, query.currency_code, query.from, query.to],
    columns,
    readPages((page) => readRows(req.partner_member.partner_id, query, page)),
  )
}
