import type { MedusaContainer, StoreDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { NO_CURRENCY } from "../../contract/read-ledger"
import type { ListPartnersQuery } from "./contract"

/** A customer is a member of a handful of partners. */
const MOST_OF_A_CUSTOMER = 1000

/**
 * The ids of a page of partners by what is payable to them, and how many match in all.
 * The partner module says who matches (ids only, by name), for it alone knows partners
 * without a ledger; the ledger sorts these and cuts out the page in one statement. So
 * the page alone is read in full, and all the rest is one list of ids: for ten thousand
 * partners some 300 KB.
 * @param memberIs what a member is who is the customer that is asked for
 */
export async function readPageByPayable(
  container: MedusaContainer,
  query: ListPartnersQuery,
  memberIs: Record<string, unknown> | undefined,
): Promise<{ ids: string[]; count: number }> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { q, status, parent_id, program_id, limit, offset } = query
  const members = memberIs
    ? await partners.listPartnerMembers(memberIs, {
        select: ["partner_id"],
        take: MOST_OF_A_CUSTOMER,
      })
    : undefined
  const matching = await partners.listMatchingIds(
    {
      q,
      statuses: status && [status],
      parent_id,
      program_id,
      ids: members?.map(({ partner_id }) => partner_id),
    },
    { field: "name", descending: false },
  )
  const ids = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listByPayable({
      partner_ids: matching,
      currency_code: query.currency_code ?? (await defaultCurrency(container)),
      descending: query.order?.startsWith("-") ?? false,
      limit,
      offset,
    })
  return { ids, count: matching.length }
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
