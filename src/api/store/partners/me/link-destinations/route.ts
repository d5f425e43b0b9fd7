import type { MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import type { DestinationsQuery } from "./contract"
import { readCategories, readProducts } from "./read-destinations"

/** Products of the storefront's sales channels, and categories that customers see. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { q } = req.validatedQuery as DestinationsQuery
  const { productPath, categoryPath } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  const found = await Promise.all([
    productPath ? readProducts(req.scope, productPath, q, channelsOf(req)) : [],
    categoryPath ? readCategories(req.scope, categoryPath, q) : [],
  ])
  res.json({ destinations: found.flat() })
}

/** Medusa puts them on every request below `/store`. */
function channelsOf(req: object): string[] {
  const { publishable_key_context } = req as {
    publishable_key_context?: { sales_channel_ids: string[] }
  }
  return publishable_key_context?.sales_channel_ids ?? []
}
