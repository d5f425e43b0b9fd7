import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ChangedBy } from "../../modules/payee/types"
import { recordActivities } from "../partner/steps/record-activity"

/** Writes down that somebody added or deleted a tax document of a partner. */
export const recordTaxDocumentsStep = createStep(
  "partner-center-record-tax-documents",
  async (
    { partner_id, type, id }: ChangedBy & { partner_id: string },
    { container },
  ) => {
    await recordActivities(container, [
      {
        partner_id,
        kind: "changed",
        actor: { type, id },
        data: { fields: ["tax_documents"] },
      },
    ])
    return new StepResponse(partner_id)
  },
)
