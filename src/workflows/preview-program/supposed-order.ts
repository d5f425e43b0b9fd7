import type { CreditedLine } from "../../domain/commission/entitlement-input"
import type {
  LineClassification,
  OrderSnapshot,
} from "../../domain/commission/order-snapshot"
import { toDecimal } from "../../domain/money"
import type { PartnerTerms } from "../../domain/terms"
import { currencyDigits } from "../../utils/currency-digits"

const NOTHING = "0"
const ONE = "1"

interface SupposedLine {
  product_id: string
  title: string
  classification: LineClassification
  quantity: string
  unit_price: string
  currency_code: string
}

/** An order of one line that is placed and paid now. */
export function supposedOrder(line: SupposedLine, now: Date): OrderSnapshot {
  const worth = toDecimal(line.unit_price)
    .times(toDecimal(line.quantity))
    .toFixed()
  return {
    order_id: "preview",
    display_id: null,
    placed_at: now.toISOString(),
    currency_code: line.currency_code,
    currency_digits: currencyDigits(line.currency_code) ?? 0,
    canceled: false,
    lines: [
      {
        line_id: "preview",
        classification: line.classification,
        product_id: line.product_id,
        title: line.title,
        quantity: line.quantity,
        subtotal: worth,
        discount_subtotal: NOTHING,
        total: worth,
        tax_factor: ONE,
        is_giftcard: false,
        counted_part: ONE,
      },
    ],
    placed_net_sales: worth,
    shipping_net: NOTHING,
    shipping_total: NOTHING,
    gross_total: worth,
    tender_credit: NOTHING,
    other_credit: NOTHING,
    delivered_at: null,
    captured: worth,
    refunded: NOTHING,
  }
}

/** Somebody with recruiters on all levels, who are nobody in particular. */
export function supposedLine(): CreditedLine {
  const ids = ["level-1", "level-2", "level-3"]
  const line = ids.map((id, index): PartnerTerms => ({
    partner_id: id,
    version: 1,
    code: id,
    active: true,
    parent_id: ids[index + 1] ?? null,
    tracking_window: null,
  }))
  return { partner_id: ids[0], line, programs: [] }
}
