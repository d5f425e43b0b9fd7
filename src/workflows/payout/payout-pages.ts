import type {
  PayoutFilters,
  PayoutView,
} from "../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../modules/ledger/service"

/** Payouts page by page, by id: whatever is done to a page, the next one is found. */
export async function* payoutPages(
  ledger: LedgerModuleService,
  filters: PayoutFilters,
  size: number,
): AsyncGenerator<PayoutView[]> {
  let after: string | null = null
  do {
    const page: PayoutView[] = await ledger.listPayoutsAfter(
      filters,
      after,
      size,
    )
    yield page
    after = page.length < size ? null : page[page.length - 1].id
  } while (after !== null)
}
