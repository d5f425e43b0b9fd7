import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { readPages } from "../../contract/read-pages"
import type { ExportCommissionsQuery } from "./contract"
import { showCommissions, toFilters } from "./read-commissions"

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

/** The commissions that match, those of the latest orders first. */
export async function* exportCommissions(
  container: MedusaContainer,
  query: ExportCommissionsQuery,
): AsyncGenerator<ExportedCommission> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const filters = await toFilters(container, query)
  yield* readPages(async (page) => {
    const { commissions, next_cursor } = await ledger.listCommissions(
      filters,
      page,
    )
    const shown = await showCommissions(container, commissions)
    return { rows: shown.map(toRow), next_cursor }
  })
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
