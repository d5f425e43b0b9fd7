import type { AuthenticatedMedusaRequest } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

/**
 * Checks that the partner of a path (`:id`) is there.
 * @throws MedusaError not found
 */
export async function assertPartner(
  req: AuthenticatedMedusaRequest,
): Promise<void> {
  await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartner(req.params.id, { select: ["id"] })
}
