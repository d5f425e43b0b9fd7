import { REFERRAL_MODULE } from "../../modules/referral"
import type { OrderFacts } from "../../modules/referral/order-facts"
import type ReferralModuleService from "../../modules/referral/service"
import type { DecidedOrder } from "./attribute-order"
import type { CustomerOrders } from "./customer-orders"
import { type KnownOrder, withFacts } from "./known-order"
import { readPlacedNetSales } from "./placed-net-sales"
import type { OrderReading } from "./read-orders"
import type { SyncScope } from "./sync-scope"

export interface KeepOrderFactsInput extends Omit<DecidedOrder, "change"> {
  reading: OrderReading
}

/**
 * Says of an order what was true when it was first credited: what its products belong
 * to (moving a product into another category does not rewrite old commissions), what it
 * was worth when it was placed, and what its customer had ordered before. What is kept
 * once would be kept again.
 */
export async function keepOrderFacts(
  scope: SyncScope,
  { reading, attribution, customer }: KeepOrderFactsInput,
): Promise<KnownOrder> {
  const { order, canceled_at } = reading
  const { sale_partner_id, lead_partner_id } = attribution
  if (!sale_partner_id && !lead_partner_id) {
    return {
      order,
      customer: {
        earlier_orders: customer?.earlier_orders ?? 0,
        first_order_at: customer?.first_order_at ?? null,
      },
    }
  }
  const referral =
    scope.container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  // Before it was first decided about, nothing is known of it.
  const known = reading.kept
    ? (await referral.getOrderFacts([order.order_id])).get(order.order_id)
    : undefined
  const unknown = order.lines.filter(
    ({ line_id }) => !known || !(line_id in known.classifications),
  )
  const isComplete =
    unknown.length === 0 &&
    (canceled_at === null || known?.canceled_at !== null)
  const facts =
    known && isComplete
      ? known
      : await referral.keepOrderFacts(order.order_id, {
          ...(known ?? (await readFirstFacts(scope, reading, customer))),
          classifications: await scope.classify(unknown),
          canceled_at,
        })
  return withFacts(order, facts)
}

/** What is kept once, when an order is first credited. */
async function readFirstFacts(
  { container, readCustomerOrders }: SyncScope,
  reading: OrderReading,
  customer: CustomerOrders | null,
): Promise<Omit<OrderFacts, "classifications" | "canceled_at">> {
  const { order, is_first_version, was_draft } = reading
  const { earlier_orders, first_order_at } =
    customer ?? (await readCustomerOrders(reading))
  return {
    earlier_orders,
    first_order_at,
    net_sales:
      is_first_version || was_draft
        ? order.placed_net_sales
        : await readPlacedNetSales(container, order.order_id),
    currency_code: order.currency_code,
  }
}
