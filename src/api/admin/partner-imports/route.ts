import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { importPartners } from "../../../workflows/partner/import/import-partners"
import { adminOf } from "../../contract/admin-actor"
import { answerInLines } from "../../contract/answer-in-lines"
import type { ImportPartnersBody } from "./contract"

/**
 * Creates the partners of a CSV file, or says row by row what would become of it (dry
 * run). A line of JSON after each partner, the rows' verdicts in the last one.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportPartnersBody>,
  res: MedusaResponse,
): Promise<void> {
  await answerInLines(req, res, async (tellProgress) => ({
    rows: await importPartners(
      req.scope,
      { ...req.validatedBody, actor: adminOf(req) },
      tellProgress,
    ),
  }))
}
