import type { MedusaResponse } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../../modules/ledger/service"
import type { PartnerRequest } from "../../../../../contract/partner-context"

/** How one of the signed-in partner's commissions was computed; others' are not found. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  const detail = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .findCommissionDetail(req.partner_member.partner_id, id)
  if (!detail) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Commission ${id} was not found`,
    )
  }
  res.json({ commission: { id, ...detail } })
}
