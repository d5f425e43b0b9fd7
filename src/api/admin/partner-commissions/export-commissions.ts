import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type { ListedCommission } from "../../../modules/ledger/listed-commissions"
import type LedgerModuleService from "../../../modules/ledger/service"
import type { ExportCommissionsQuery } from "./contract"
import { showCommissions, toFilters } from "./read-commissions"

const PAGE = 500

export const COMMISSION_COLUMNS = [
  "order_number",
  "placed_at",
  "partner_code",
  "partner_name",
  "product",
  "level",
  "role",
  "program",
  "currency_code",
  "earned",
  "clawed_back",
  "amount",
  "pending",
  "payable",
  "state",
  "order_id",
  "id",
] as const

/** One row of the exported file. */
export type ExportedCommission = Record<
  (typeof COMMISSION_COLUMNS)[number],
  string | number
>

/**
 * The commissions that match, those of the latest orders first, read page after page
 * while they are sent: they need not fit into memory.
 */
export async function* exportCommissions(
  container: MedusaContainer,
  query: ExportCommissionsQuery,
): AsyncGenerator<ExportedCommission> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const filters = await toFilters(container, query)
  let after: string | null = null
  do {
    const page: ListedCommission[] = await ledger.listCommissionsAfter(
      filters,
      after,
      PAGE,
    )
    for (const commission of await showCommissions(container, page)) {
      yield toRow(commission)
    }
    after = page.length < PAGE ? null : page[page.length - 1].id
  } while (after !== null)
}

function toRow({
  order_display_id,
  placed_at,
  partner,
  title,
  program,
  product_id: _,
  ...same
}: Awaited<ReturnType<typeof showCommissions>>[number]): ExportedCommission {
  return {
    ...same,
    order_number: order_display_id ?? "",
    placed_at: placed_at.toISOString(),
    partner_code: partner.code,
    partner_name: partner.name,
    product: title,
    program: program?.name ?? "",
  }
}
