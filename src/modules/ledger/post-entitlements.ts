import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import { monthEnd } from "../../domain/calendar"
import { sum, toDecimal, ZERO } from "../../domain/money"
import { commissionDifference } from "./commission-difference"
import { matureCommissions } from "./mature-commissions"
import { type CommissionRow, keyOf, readCommissions } from "./order-commissions"
import { postTransfers } from "./post-transfers"
import type {
  EntitlementPosting,
  OpenedSync,
  PostedChange,
  PostingResult,
  TransferDraft,
} from "./types"

/**
 * Draws the next ticket of an order. To be done before the order is read: who holds
 * the higher ticket has read the newer state, or one just as new.
 */
export async function drawTicket(
  sql: Knex,
  orderId: string,
): Promise<OpenedSync> {
  const { rows } = await sql.raw<{ rows: OpenedSync[] }>(
    `INSERT INTO partner_order_sync (id, order_id, last_ticket, posted_ticket)
     VALUES (?, ?, 1, 0)
     ON CONFLICT (order_id) DO UPDATE
       SET last_ticket = partner_order_sync.last_ticket + 1, updated_at = now()
     RETURNING last_ticket AS ticket, posted_ticket > 0 AS has_posted, was_draft,
       sold_by_partner_id`,
    [generateEntityId(undefined, "psync"), orderId],
  )
  return rows[0]
}

/**
 * Brings the books of one order to what its entitlements say: posts the difference
 * to what is posted already, and nothing when there is none. The order's sync row
 * is locked first, so syncs of one order post one after the other; one whose ticket is
 * older than the last that posted gives way, since it may have read an older order.
 * Commissions that no entitlement names any more go to zero.
 * An order that depends on those before it asks for one more sync after its first: an
 * earlier one that was posted meanwhile could not know of it yet.
 */
export async function postEntitlements(
  transaction: Knex.Transaction,
  posting: EntitlementPosting,
): Promise<PostingResult> {
  const { rows } = await transaction.raw<{ rows: LastPosting[] }>(
    `SELECT posted_ticket, sold_by_partner_id, canceled_at, depends_on
     FROM partner_order_sync WHERE order_id = ? FOR UPDATE`,
    [posting.order_id],
  )
  const [last] = rows
  if (last.posted_ticket > posting.ticket) {
    return { outcome: "superseded" }
  }

  const before = await readPrograms(transaction, posting.order_id)
  await saveCommissions(transaction, posting)
  const targets = new Map(
    posting.entitlements.map((each) => [keyOf(each), toDecimal(each.amount)]),
  )
  const commissions = await readCommissions(transaction, posting.order_id)
  const changes = commissions.map((commission) => {
    const target = targets.get(keyOf(commission))
    return {
      commission,
      drafts: commissionDifference(
        commission,
        target ?? ZERO,
        target ? null : posting.withdrawn_reason,
      ),
    }
  })
  const changed = changes.filter(({ drafts }) => drafts.length > 0)
  await withdraw(
    transaction,
    changed
      .filter(({ commission }) => !targets.has(keyOf(commission)))
      .map(({ commission }) => commission.id),
  )
  await requestLaterSyncs(transaction, posting, last, [
    ...changed.map(({ commission }) => commission.partner_id),
    ...posting.entitlements
      .filter((each) => (before.get(keyOf(each)) ?? null) !== each.program_id)
      .map(({ partner_id }) => partner_id),
  ])
  await postTransfers(
    transaction,
    changes.flatMap(({ drafts }) => drafts),
    posting.posted_at,
  )
  const { matured, matures_at } = await matureOnTime(transaction, posting)
  await transaction("partner_order_sync")
    .where({ order_id: posting.order_id })
    .update({
      posted_ticket: posting.ticket,
      ...(asksAgain(posting, last)
        ? { last_ticket: transaction.raw("last_ticket + 1") }
        : {}),
      watched: posting.watched,
      was_draft: transaction.raw("was_draft OR ?", [posting.is_draft]),
      placed_at: posting.is_draft ? null : new Date(posting.placed_at),
      sold_by_partner_id: posting.sold_by_partner_id,
      canceled_at: posting.canceled_at && new Date(posting.canceled_at),
      depends_on: posting.depends_on,
      problem: null,
      problem_detail: null,
      lines: JSON.stringify(posting.lines),
      payable_from: posting.payable_from && new Date(posting.payable_from),
      synced_at: new Date(),
      matures_at,
    })
  return {
    outcome: "posted",
    matured,
    changes: changed.map(({ commission, drafts }) =>
      changeOf(commission, drafts),
    ),
  }
}

/** By which program each commission of an order was paid so far. */
async function readPrograms(
  transaction: Knex.Transaction,
  orderId: string,
): Promise<Map<string, string | null>> {
  const rows = await transaction("partner_commission")
    .where({ order_id: orderId })
    .select<(Parameters<typeof keyOf>[0] & { program_id: string | null })[]>(
      "line_id",
      "partner_id",
      "level",
      "role",
      "program_id",
    )
  return new Map(rows.map((row) => [keyOf(row), row.program_id]))
}

/** What the last posting of an order left behind; nothing before the first. */
interface LastPosting {
  posted_ticket: number
  sold_by_partner_id: string | null
  canceled_at: Date | null
  depends_on: string[]
}

/**
 * Whether an order needs one more sync, because an earlier one that was posted while this
 * sync was under way could not know that this order depends on it: on sales and earnings
 * before it, or on its customer's history.
 */
function asksAgain(posting: EntitlementPosting, last: LastPosting): boolean {
  return (
    posting.depends_on.some((id) => !last.depends_on.includes(id)) ||
    (last.posted_ticket === 0 && posting.depends_on_history)
  )
}

/**
 * Asks for a sync of later orders that depend on what came before them:
 * - where the order counts for another partner's sales than it did, or was cancelled:
 *   those paid by tiers of these partners;
 * - where it counts for another partner's sales, or has another customer: the customer's
 *   own, whose referral history has changed;
 * - where it earns somebody something else, or by another program: those of the same
 *   month, for what a cap leaves them.
 *
 * Sync rows are locked from earlier orders to later ones, and before any account, so that
 * two postings cannot wait for each other.
 */
async function requestLaterSyncs(
  transaction: Knex.Transaction,
  posting: EntitlementPosting,
  last: LastPosting,
  earnerIds: readonly string[],
): Promise<void> {
  const { order_id, placed_at, sold_by_partner_id, canceled_at } = posting
  const changedHands =
    last.posted_ticket === 0 || last.sold_by_partner_id !== sold_by_partner_id
  const wasCanceled = last.canceled_at === null && canceled_at !== null
  const sellerIds =
    changedHands || wasCanceled
      ? [last.sold_by_partner_id, sold_by_partner_id].flatMap((id) => id ?? [])
      : []
  const customerOrderIds =
    changedHands || posting.changed_customer ? posting.later_order_ids : []
  const isWanted =
    sellerIds.length > 0 || earnerIds.length > 0 || customerOrderIds.length > 0
  if (posting.is_draft || !isWanted) {
    return
  }
  await transaction.raw(
    `WITH later AS (
       SELECT id FROM partner_order_sync
       WHERE (placed_at, order_id) > (:placedAt, :orderId)
         AND ((depends_on && :sellerIds::text[] AND placed_at >= :countsFrom)
           OR (depends_on && :earnerIds::text[] AND placed_at < :monthEnd)
           OR order_id = ANY(:customerOrderIds))
       ORDER BY placed_at, order_id
       FOR UPDATE
     )
     UPDATE partner_order_sync sync
     SET last_ticket = sync.last_ticket + 1, updated_at = now()
     FROM later WHERE later.id = sync.id`,
    {
      orderId: order_id,
      placedAt: new Date(placed_at),
      monthEnd: new Date(monthEnd(placed_at)),
      // A cancelled order counted for those that were placed before it was cancelled.
      countsFrom: new Date(
        !changedHands && canceled_at !== null ? canceled_at : placed_at,
      ),
      sellerIds,
      earnerIds: [...new Set(earnerIds)],
      customerOrderIds,
    },
  )
}

/** Matures what may be paid out already, or says when that will be. */
async function matureOnTime(
  transaction: Knex.Transaction,
  { order_id, payable_from, posted_at }: EntitlementPosting,
): Promise<{ matured: PostedChange[]; matures_at: Date | null }> {
  const from = payable_from === null ? null : new Date(payable_from)
  if (from === null || from.getTime() > Date.now()) {
    return { matured: [], matures_at: from }
  }
  // Imports post for the past: what matured then is dated then.
  const maturedAt = from > posted_at ? from : posted_at
  return {
    matured: await matureCommissions(transaction, order_id, maturedAt),
    matures_at: null,
  }
}

async function saveCommissions(
  transaction: Knex.Transaction,
  posting: EntitlementPosting,
): Promise<void> {
  if (posting.entitlements.length === 0) {
    return
  }
  await transaction("partner_commission")
    .insert(
      posting.entitlements.map(
        ({
          amount,
          explanation,
          explanation_details,
          why,
          ...entitlement
        }) => ({
          ...entitlement,
          entitled: amount,
          id: generateEntityId(undefined, "pcom"),
          order_id: posting.order_id,
          order_display_id: posting.order_display_id,
          explanation: JSON.stringify(explanation),
          why: JSON.stringify({ ...why, explanation: explanation_details }),
          placed_at: new Date(posting.placed_at),
          created_at: posting.posted_at,
        }),
      ),
    )
    .onConflict(["order_id", "line_id", "partner_id", "level", "role"])
    .merge([
      "program_id",
      "program_version",
      "rule_id",
      "rule_version",
      "entitled",
      "maturable",
      "explanation",
      "why",
      "sold_by_partner_id",
      "placed_at",
    ])
}

/** Keeps that commissions which no entitlement names any more come to nothing. */
async function withdraw(
  transaction: Knex.Transaction,
  commissionIds: readonly string[],
): Promise<void> {
  if (commissionIds.length > 0) {
    await transaction("partner_commission")
      .whereIn("id", [...commissionIds])
      .update({ entitled: 0 })
  }
}

function changeOf(
  commission: CommissionRow,
  drafts: readonly TransferDraft[],
): PostedChange {
  const amount = sum(
    drafts.map((draft) =>
      draft.kind === "earn"
        ? toDecimal(draft.amount)
        : toDecimal(draft.amount).negated(),
    ),
  )
  return {
    commission_id: commission.id,
    partner_id: commission.partner_id,
    currency_code: commission.currency_code,
    amount: amount.toFixed(),
  }
}
