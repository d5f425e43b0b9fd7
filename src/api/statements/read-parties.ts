import type { IFileModuleService, Logger } from "@medusajs/framework/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { Statement } from "../../documents/statement"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"

/**
 * Who writes a statement, and to whom.
 * @throws MedusaError not found for an unknown partner
 */
export async function readParties(
  container: MedusaContainer,
  partnerId: string,
  storeName: string,
): Promise<Pick<Statement, "store" | "partner">> {
  const partner = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartner(partnerId, { select: ["id", "code", "name"] })
  const { payer } = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .getPayoutDefaults()
  return {
    store: {
      name: payer?.name ?? storeName,
      address_lines: payer?.address_lines ?? [],
      tax_id: payer?.tax_id ?? null,
      logo: await readLogo(container),
    },
    partner: {
      name: partner.name,
      code: partner.code,
      address_lines: [],
      vat_id: null,
    },
  }
}

/**
 * The portal's logo out of Medusa's file module; addresses are never called. Without it a
 * statement is as good.
 */
async function readLogo(container: MedusaContainer): Promise<Buffer | null> {
  const { logo_file_id } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  if (!logo_file_id) {
    return null
  }
  try {
    return await container
      .resolve<IFileModuleService>(Modules.FILE)
      .getAsBuffer(logo_file_id)
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .warn(`The portal's logo could not be read: ${String(error)}`)
    return null
  }
}
