import { millisecondsInDay } from "date-fns/constants"

import type { SettingsTerms } from "../terms"
import type { OrderSnapshot } from "./order-snapshot"

/**
 * From when an order's commissions may be paid out, as far as they are paid for: so many
 * days after the order, or after the last of the goods arrived.
 * @returns ISO 8601, UTC; null while the goods are on their way
 */
export function payableFrom(
  order: Pick<OrderSnapshot, "placed_at" | "delivered_at">,
  settings: Pick<SettingsTerms, "hold_days" | "hold_from">,
): string | null {
  const begin =
    settings.hold_from === "order" ? order.placed_at : order.delivered_at
  return (
    begin &&
    new Date(
      Date.parse(begin) + settings.hold_days * millisecondsInDay,
    ).toISOString()
  )
}
