import type { MedusaContainer, StoreDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PartnerFilters } from "../../../modules/partner/types"
import type { KeysetPage } from "../../../utils/keyset"
import { NO_CURRENCY } from "../../contract/read-ledger"

/**
 * The ids of a page of partners by what is payable to them. The partner module says who
 * matches (ids and names only), for it alone knows partners without a ledger; the ledger
 * sorts these and cuts out the page in one statement. So the page alone is read in full,
 * and all the rest is one list: for ten thousand partners some 500 KB.
 */
export async function readIdsByPayable(
  container: MedusaContainer,
  filters: PartnerFilters,
  order: { currency_code: string | undefined; descending: boolean },
  page: KeysetPage,
): Promise<{ ids: string[]; next_cursor: string | null }> {
  const partners = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listMatchingNames(filters)
  return await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listByPayable(
      {
        partners,
        currency_code:
          order.currency_code ?? (await defaultCurrency(container)),
        descending: order.descending,
      },
      page,
    )
}

/** The currency that the store has chosen as its default, else its first one. */
async function defaultCurrency(container: MedusaContainer): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "store",
      fields: [
        "supported_currencies.currency_code",
        "supported_currencies.is_default",
      ],
    })
  const [store] = data as Pick<StoreDTO, "supported_currencies">[]
  const currencies = store?.supported_currencies ?? []
  const chosen =
    currencies.find(({ is_default }) => is_default) ?? currencies[0]
  return chosen?.currency_code ?? NO_CURRENCY
}
