import type { Decimal } from "../money"
import type { OrderSnapshot } from "./order-snapshot"
import type { RateArithmetic } from "./rate"

const SHOWN_PLACES = 6

/** The arithmetic of one entitlement in sentences that can be checked by hand. */
export function explainEntitlement(
  arithmetic: RateArithmetic,
  rounded: Decimal,
  order: OrderSnapshot,
): string[] {
  const currency = order.currency_code.toUpperCase()
  const sentences: string[] = []
  if (arithmetic.percent) {
    sentences.push(
      `${show(arithmetic.percent)} % of ${show(arithmetic.base)} ${currency} = ` +
        show(arithmetic.base.times(arithmetic.percent).div(100)),
    )
  }
  if (arithmetic.perUnit) {
    sentences.push(
      `${show(arithmetic.perUnit)} ${currency} x ${show(arithmetic.quantity)} units = ` +
        show(arithmetic.perUnit.times(arithmetic.quantity)),
    )
  }
  if (arithmetic.amountMissing) {
    sentences.push(`No amount is agreed in ${currency}, so it pays nothing.`)
  }
  if (order.canceled) {
    sentences.push("The order was cancelled: 0.")
  } else if (!arithmetic.soldPart.eq(1)) {
    sentences.push(
      `Refunds leave ${show(arithmetic.soldPart.times(100))} % of the order: ` +
        show(arithmetic.exact),
    )
  }
  sentences.push(
    `Rounded with the other lines of the order: ${rounded.toFixed(order.currency_digits)} ${currency}`,
  )
  return sentences
}

function show(amount: Decimal): string {
  return amount.decimalPlaces(SHOWN_PLACES).toFixed()
}
