import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import { type Decimal, toDecimal, ZERO } from "../../domain/money"
import { type AccountKind, HOUSE, type TransferDraft } from "./types"

export interface AccountRef {
  owner_id: string
  kind: AccountKind
  currency_code: string
}

/**
 * Posts transfers and moves the balances of their accounts, which count them too, inside
 * the caller's transaction. The accounts' rows are locked in one order before anything is
 * written, so that two postings that share accounts wait for each other instead of
 * deadlocking, and no balance is computed from a stale one.
 * A key that was posted before makes the whole posting fail: drafts are made from
 * what is posted, so a repeated key means that the caller held no lock.
 */
export async function postTransfers(
  transaction: Knex.Transaction,
  drafts: readonly TransferDraft[],
  postedAt: Date,
): Promise<void> {
  if (drafts.length === 0) {
    return
  }
  const accountIds = await lockAccounts(
    transaction,
    drafts.flatMap((draft) => sidesOf(draft).flatMap(withOwner)),
  )
  const changes = new Map<string, AccountChange>()
  const rows = drafts.map((draft) => {
    const [debitId, creditId] = sidesOf(draft).map(
      (side) => accountIds.get(keyOf(side)) as string,
    )
    const amount = toDecimal(draft.amount)
    addTo(changes, debitId, amount.negated())
    addTo(changes, creditId, amount)
    return {
      id: generateEntityId(undefined, "ptrf"),
      debit_account_id: debitId,
      credit_account_id: creditId,
      currency_code: draft.currency_code,
      amount: draft.amount,
      kind: draft.kind,
      reason: draft.reason,
      order_id: draft.order_id,
      commission_id: draft.commission_id,
      payout_id: draft.payout_id ?? null,
      reverses_id: draft.reverses_id,
      idempotency_key: draft.idempotency_key,
      created_by: draft.created_by ?? null,
      posted_at: postedAt,
    }
  })
  await transaction("partner_ledger_transfer").insert(rows)
  await changeAccounts(transaction, changes)
}

/**
 * Locks accounts until the end of the transaction, and makes those that are missing. What
 * is payable to partners comes first, in order of the ids: who holds that holds all of the
 * partner's books in the currency, whose running totals the database keeps. The store's own
 * accounts come last, since everybody needs them.
 * @returns their ids by owner, kind and currency
 */
export async function lockAccounts(
  transaction: Knex.Transaction,
  refs: readonly AccountRef[],
): Promise<Map<string, string>> {
  const wanted = [
    ...new Map(refs.map((ref) => [keyOf(ref), ref])).values(),
  ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const tuples = wanted.map(() => "(?, ?, ?)").join(", ")
  const values = wanted.flatMap((ref) => [
    ref.owner_id,
    ref.kind,
    ref.currency_code,
  ])
  const findAndLock = async () =>
    await transaction.raw<{ rows: (AccountRef & { id: string })[] }>(
      `SELECT id, owner_id, kind, currency_code FROM partner_ledger_account
       WHERE (owner_id, kind, currency_code) IN (${tuples})
       ORDER BY owner_id = '${HOUSE}', kind <> 'payable', id FOR UPDATE`,
      values,
    )

  let { rows } = await findAndLock()
  if (rows.length < wanted.length) {
    await transaction("partner_ledger_account")
      .insert(
        wanted.map((ref) => ({
          id: generateEntityId(undefined, "pacc"),
          balance: 0,
          ...ref,
        })),
      )
      .onConflict(["owner_id", "kind", "currency_code"])
      .ignore()
    rows = (await findAndLock()).rows
  }
  return new Map(rows.map((row) => [keyOf(row), row.id]))
}

/** What a posting does to an account. */
interface AccountChange {
  amount: Decimal
  transfers: number
}

async function changeAccounts(
  transaction: Knex.Transaction,
  changes: ReadonlyMap<string, AccountChange>,
): Promise<void> {
  const tuples = [...changes]
    .map(() => "(?::text, ?::numeric, ?::bigint)")
    .join(", ")
  await transaction.raw(
    `UPDATE partner_ledger_account account
     SET balance = account.balance + change.amount,
       transfers = account.transfers + change.transfers, updated_at = now()
     FROM (VALUES ${tuples}) AS change (id, amount, transfers)
     WHERE account.id = change.id`,
    [...changes].flatMap(([id, { amount, transfers }]) => [
      id,
      amount.toFixed(),
      transfers,
    ]),
  )
}

/** A partner's account with the one that is payable: see {@link lockAccounts}. */
function withOwner(side: AccountRef): AccountRef[] {
  return side.owner_id === HOUSE ? [side] : [side, { ...side, kind: "payable" }]
}

function sidesOf(draft: TransferDraft): [AccountRef, AccountRef] {
  const { currency_code } = draft
  return [
    { ...draft.debit, currency_code },
    { ...draft.credit, currency_code },
  ]
}

function keyOf(ref: AccountRef): string {
  return `${ref.owner_id}:${ref.kind}:${ref.currency_code}`
}

function addTo(
  changes: Map<string, AccountChange>,
  accountId: string,
  amount: Decimal,
): void {
  const { amount: before, transfers } = changes.get(accountId) ?? NO_CHANGE
  changes.set(accountId, {
    amount: before.plus(amount),
    transfers: transfers + 1,
  })
}

const NO_CHANGE: AccountChange = { amount: ZERO, transfers: 0 }
