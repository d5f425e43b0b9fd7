import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { sum, toDecimal, ZERO } from "../../domain/money"
import { commissionDifference } from "./commission-difference"
import { matureCommission } from "./mature-commissions"
import {
  type CommissionRow,
  keyOf,
  type KnownCommission,
  orderKeyOf,
  readCommissions,
  saveCommissions,
  withdrawCommissions,
} from "./order-commissions"
import { postTransfers } from "./post-transfers"
import {
  keepPostedSyncs,
  type LastPosting,
  lockSyncs,
  type Patience,
  requestLaterSyncs,
} from "./sync-rows"
import type {
  EntitlementPosting,
  PostedChange,
  PostingResult,
  TransferDraft,
} from "./types"

/** How the posting of one of many orders ended; "held": another sync posts it just now. */
export type SharedPostingResult = PostingResult | { outcome: "held" }

/**
 * Brings the books of orders, each named once, to what their entitlements say: posts the
 * difference to what is posted already, and nothing when there is none. The orders' sync
 * rows are locked first, so syncs of one order post one after the other; one whose ticket
 * is older than the last that posted gives way, since it may have read an older order.
 * Commissions that no entitlement names any more go to zero.
 * An order that depends on those before it asks for one more sync after its first: an
 * earlier one that was posted meanwhile could not know of it yet.
 * @returns how each ended, in the order in which they are given
 * @throws where `isHeldByOthers` when many orders would have to wait for a later one
 */
export async function postEntitlements(
  transaction: Knex.Transaction,
  postings: readonly EntitlementPosting[],
  patience: Patience,
): Promise<SharedPostingResult[]> {
  const last = await lockSyncs(
    transaction,
    postings.map(({ order_id }) => order_id),
    patience,
  )
  const current = postings.flatMap((posting) => {
    const before = last.get(posting.order_id)
    return before && before.posted_ticket <= posting.ticket
      ? [{ posting, last: before }]
      : []
  })
  const differences = await findDifferences(transaction, current)
  await withdrawCommissions(
    transaction,
    differences.flatMap(({ withdrawn }) => withdrawn),
  )
  await requestLaterSyncs(transaction, differences, patience)
  await keepPostedSyncs(transaction, differences)
  await postTransfers(
    transaction,
    differences.flatMap(({ drafts }) => drafts),
    new Date(),
  )
  const results = new Map(
    differences.map(({ posting, changes, matured }) => [
      posting.order_id,
      { outcome: "posted" as const, changes, matured },
    ]),
  )
  return postings.map(
    ({ order_id }) =>
      results.get(order_id) ??
      (last.has(order_id)
        ? { outcome: "superseded" as const }
        : { outcome: "held" as const }),
  )
}

/** A posting with what the last one of its order left behind. */
interface CurrentPosting {
  posting: EntitlementPosting
  last: LastPosting
}

/** What is to be posted for an order. */
interface Difference extends CurrentPosting {
  drafts: TransferDraft[]
  changes: PostedChange[]
  matured: PostedChange[]
  matures_at: Date | null
  /** Commissions that no entitlement names any more. */
  withdrawn: string[]
  earner_ids: string[]
}

async function findDifferences(
  transaction: Knex.Transaction,
  current: readonly CurrentPosting[],
): Promise<Difference[]> {
  if (current.length === 0) {
    return []
  }
  // Before its first posting an order has no commissions.
  const before = await readCommissions(
    transaction,
    current.flatMap(({ posting, last }) =>
      last.posted_ticket > 0 ? [posting.order_id] : [],
    ),
  )
  const ids = await saveCommissions(
    transaction,
    current.map(({ posting }) => posting),
  )
  const known = new Map<string, KnownCommission[]>()
  for (const commission of before) {
    const { order_id } = commission
    known.set(order_id, [...(known.get(order_id) ?? []), commission])
  }
  return current.map((each) =>
    differenceOf(each, known.get(each.posting.order_id) ?? [], ids),
  )
}

function differenceOf(
  { posting, last }: CurrentPosting,
  before: readonly KnownCommission[],
  ids: ReadonlyMap<string, string>,
): Difference {
  const named = new Set(posting.entitlements.map(keyOf))
  const byKey = new Map(before.map((each) => [keyOf(each), each]))
  const commissions = [
    ...posting.entitlements.map((entitlement) => {
      const key = keyOf(entitlement)
      const { maturable, amount } = entitlement
      const commission = byKey.get(key) ?? {
        ...entitlement,
        ...NOTHING_POSTED,
        order_id: posting.order_id,
        id: ids.get(orderKeyOf(posting.order_id, entitlement)) as string,
      }
      return { commission: { ...commission, maturable }, target: amount }
    }),
    ...before
      .filter((each) => !named.has(keyOf(each)))
      .map((commission) => ({ commission, target: null })),
  ].sort((a, b) => (a.commission.id < b.commission.id ? -1 : 1))

  const moved = commissions.map(({ commission, target }) => ({
    commission,
    isNamed: target !== null,
    drafts: commissionDifference(
      commission,
      target === null ? ZERO : toDecimal(target),
      target === null ? posting.withdrawn_reason : null,
    ).map((draft) => ({ ...draft, posted_at: posting.posted_at })),
  }))
  const changed = moved.filter(({ drafts }) => drafts.length > 0)
  const changes = changed.map(({ commission, drafts }) =>
    changeOf(commission, drafts),
  )
  const { maturing, matures_at } = matureOnTime(
    posting,
    moved.map(({ commission, drafts }) => afterwards(commission, drafts)),
  )
  return {
    posting,
    last,
    drafts: [...changed.flatMap(({ drafts }) => drafts), ...maturing],
    changes,
    matured: maturing.map((draft) => ({
      commission_id: draft.commission_id as string,
      partner_id: draft.debit.owner_id,
      currency_code: draft.currency_code,
      amount: draft.amount,
    })),
    matures_at,
    withdrawn: changed
      .filter(({ isNamed }) => !isNamed)
      .map(({ commission }) => commission.id),
    earner_ids: [
      ...changes.map(({ partner_id }) => partner_id),
      ...posting.entitlements
        .filter(
          (each) =>
            (byKey.get(keyOf(each))?.program_id ?? null) !== each.program_id,
        )
        .map(({ partner_id }) => partner_id),
    ],
  }
}

const NOTHING_POSTED = {
  posted: "0",
  pending: "0",
  transfers: 0,
  last_earn_id: null,
}

/** A commission as it is once drafts of its own are posted. */
function afterwards<Commission extends CommissionRow>(
  commission: Commission,
  drafts: readonly TransferDraft[],
): Commission {
  const moved = (isAbout: (draft: TransferDraft) => boolean) =>
    sum(drafts.filter(isAbout).map(signed)).toFixed()
  const add = (text: string, change: string) =>
    toDecimal(text).plus(toDecimal(change)).toFixed()
  return {
    ...commission,
    posted: add(
      commission.posted,
      moved(() => true),
    ),
    pending: add(
      commission.pending,
      moved(
        ({ debit, credit }) =>
          debit.kind === "pending" || credit.kind === "pending",
      ),
    ),
    transfers: commission.transfers + drafts.length,
  }
}

/** Matures what may be paid out already, or says when that will be. */
function matureOnTime(
  { payable_from, posted_at }: EntitlementPosting,
  commissions: readonly CommissionRow[],
): { maturing: TransferDraft[]; matures_at: Date | null } {
  const from = payable_from === null ? null : new Date(payable_from)
  if (from === null || from.getTime() > Date.now()) {
    return { maturing: [], matures_at: from }
  }
  // Imports post for the past: what matured then is dated then.
  const maturedAt = from > posted_at ? from : posted_at
  return {
    maturing: commissions.flatMap((each) => matureCommission(each, maturedAt)),
    matures_at: null,
  }
}

function changeOf(
  commission: CommissionRow,
  drafts: readonly TransferDraft[],
): PostedChange {
  return {
    commission_id: commission.id,
    partner_id: commission.partner_id,
    currency_code: commission.currency_code,
    amount: sum(drafts.map(signed)).toFixed(),
  }
}

function signed({ kind, amount }: TransferDraft) {
  return kind === "earn" ? toDecimal(amount) : toDecimal(amount).negated()
}
