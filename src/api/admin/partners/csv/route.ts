import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { IMPORT_COLUMNS } from "../../../../domain/partner-import"
import { sendCsv } from "../../../contract/send-csv"
import type { PartnerFilters } from "../contract"
import { type ExportedPartner, exportPartners } from "../export-partners"

/** Partners as a CSV file that an import reads. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendCsv<ExportedPartner>(
    req,
    res,
    ["partners"],
    [...IMPORT_COLUMNS, "created_at"],
    exportPartners(req.scope, req.validatedQuery as PartnerFilters),
  )
}
