import { because } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type {
  EntitlementPosting,
  OpenedSync,
  PostingResult,
} from "../../modules/ledger/types"
import type { DecidedOrder, OrderAttribution } from "./attribute-order"
import type { ComputedEntitlements } from "./compute-order"
import type { OrderReading } from "./read-orders"
import type { SyncScope } from "./sync-scope"

export interface ComputedOrder extends Omit<DecidedOrder, "change"> {
  reading: OrderReading
  opened: OpenedSync
  computed: ComputedEntitlements
  posted_at: Date
}

/**
 * Posts the difference in one transaction: all of it or nothing. It is never undone,
 * because it is the truth about the order; a later sync corrects what has changed.
 * An order that is not understood is left as it is.
 */
export async function postOrder(
  scope: SyncScope,
  order: ComputedOrder,
): Promise<PostingResult> {
  const { reading, opened } = order
  const { problem } = reading
  const ledger = scope.container.resolve<LedgerModuleService>(LEDGER_MODULE)
  if (problem !== null) {
    await ledger.leaveOrder(reading.order.order_id, opened.ticket, problem)
    return { outcome: "left", problem: say(problem), problem_detail: problem }
  }
  return await ledger.postEntitlements(await postingOf(scope, order))
}

/** What the books are to say of an order. */
export async function postingOf(
  scope: SyncScope,
  order: ComputedOrder,
): Promise<EntitlementPosting> {
  const { reading, opened, attribution, customer, computed, posted_at } = order
  const { is_draft, canceled_at } = reading
  const { order_id, display_id, placed_at } = reading.order
  const { sale_partner_id, lead_partner_id, review } = attribution
  const isCredited = sale_partner_id !== null || lead_partner_id !== null
  return {
    order_id,
    order_display_id: display_id,
    placed_at,
    ticket: opened.ticket,
    ...computed,
    is_draft,
    canceled_at,
    sold_by_partner_id: review === "refused" ? null : sale_partner_id,
    watched: is_draft || isCredited || computed.entitlements.length > 0,
    depends_on_history:
      (customer?.earlier_orders ?? 0) > 0 &&
      (sale_partner_id === null || lead_partner_id === null),
    changed_customer: hasChangedCustomer(reading),
    later_order_ids: await laterOrders(scope, order),
    withdrawn_reason: withdrawnReason(reading, attribution),
    posted_at,
  }
}

/** What the customer ordered later, where it may have to be looked at again. */
async function laterOrders(
  { readCustomerOrders }: SyncScope,
  { reading, opened, attribution, customer }: ComputedOrder,
): Promise<string[]> {
  if (customer) {
    return customer.later_order_ids
  }
  // A sync that died after it had decided has left it to this one.
  const countsAnew =
    !opened.has_posted ||
    opened.sold_by_partner_id !== attribution.sale_partner_id ||
    hasChangedCustomer(reading)
  return countsAnew && !reading.is_draft
    ? (await readCustomerOrders(reading)).later_order_ids
    : []
}

function hasChangedCustomer({ kept, traits }: OrderReading): boolean {
  return kept !== null && kept.customer_id !== traits.customer_id
}

/** Why commissions are taken back that the order pays no longer at all. */
function withdrawnReason(
  { decided }: OrderReading,
  { review }: OrderAttribution,
): string | null {
  if (review === "refused") {
    return say(because("clawback_refused"))
  }
  switch (decided.latest) {
    case "assignment":
      return say(because("clawback_reassigned"))
    case "recalculation":
      return say(because("clawback_recalculated"))
    case "line_override":
      return say(because("clawback_line_changed"))
    default:
      return null
  }
}
