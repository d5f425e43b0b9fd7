import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../../modules/ledger"
import type { SoldProduct } from "../../../../../../modules/ledger/partner-books"
import type LedgerModuleService from "../../../../../../modules/ledger/service"
import type { KeysetPage } from "../../../../../../utils/keyset"
import { toAmount } from "../../../../../contract/amount"
import { toRange } from "../../../../../contract/date-range"
import { NO_CURRENCY } from "../../../../../contract/read-ledger"
import type { SalesQuery } from "../contract"

/** The products that one partner sold in a range, in one currency. */
export async function readSales(
  container: MedusaContainer,
  partnerId: string,
  { currency_code, limit, offset, ...days }: SalesQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const currencyCodes = await ledger.listSoldCurrencies(partnerId)
  const currencyCode = currency_code ?? currencyCodes[0] ?? NO_CURRENCY
  const { products, count } = await ledger.listSoldProducts(
    {
      partner_id: partnerId,
      currency_code: currencyCode,
      ...toRange(days),
    },
    { limit, offset },
  )
  return {
    currency_code: currencyCode,
    currency_codes: currencyCodes,
    products: products.map(showProduct),
    count,
    limit,
    offset,
  }
}

/** A page of the products that one partner sold, for a file: by product. */
export async function listSales(
  container: MedusaContainer,
  partnerId: string,
  { currency_code, ...days }: Pick<SalesQuery, "currency_code" | "from" | "to">,
  page: KeysetPage,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const currencyCode =
    currency_code ??
    (await ledger.listSoldCurrencies(partnerId))[0] ??
    NO_CURRENCY
  const { products, next_cursor } = await ledger.listSoldProductsByKey(
    {
      partner_id: partnerId,
      currency_code: currencyCode,
      ...toRange(days),
    },
    page,
  )
  return {
    currency_code: currencyCode,
    products: products.map(showProduct),
    next_cursor,
  }
}

function showProduct(product: SoldProduct) {
  return {
    ...product,
    quantity: toAmount(product.quantity),
    base: toAmount(product.base),
    earned: toAmount(product.earned),
  }
}
