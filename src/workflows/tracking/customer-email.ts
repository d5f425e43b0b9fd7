import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * A customer's e-mail address in lower case; null for one without.
 * @throws MedusaError not found for an unknown customer
 */
export async function readCustomerEmail(
  container: MedusaContainer,
  customerId: string,
): Promise<string | null> {
  const {
    data: [customer],
  } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "customer", fields: ["email"], filters: { id: customerId } },
      { throwIfKeyNotFound: true },
    )
  return customer.email?.toLowerCase() ?? null
}
