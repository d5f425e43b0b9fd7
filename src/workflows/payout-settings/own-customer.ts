import type {
  ICustomerModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

/**
 * The customer account in the store of a partner's member: store credit goes to nobody else.
 * @throws MedusaError not allowed where they have none
 */
export async function ownCustomerOf(
  container: MedusaContainer,
  memberId: string,
): Promise<string> {
  const { email, customer_id } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartnerMember(memberId)
  const [customer] = await container
    .resolve<ICustomerModuleService>(Modules.CUSTOMER)
    .listCustomers(
      {
        has_account: true,
        ...(customer_id ? { id: customer_id } : { email }),
      },
      { select: ["id"], take: 1 },
    )
  if (!customer) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "details.method: store credit needs an account in the shop with your e-mail address; register there first",
    )
  }
  return customer.id
}
