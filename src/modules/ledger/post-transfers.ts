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
 * the caller's transaction. The partners' accounts are locked in one order before anything
 * is written, so that two postings that share accounts wait for each other instead of
 * deadlocking, and no balance is computed from a stale one.
 * The house's accounts take part in nearly every posting. Nothing is decided by their
 * balances, so nobody waits for them: each connection moves parts of its own.
 * A key that was posted before makes the whole posting fail: drafts are made from
 * what is posted, so a repeated key means that the caller held no lock.
 * @param postedAt for drafts that have no time of their own
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
    addTo(changes, debitId, amount.negated(), draft.debit)
    addTo(changes, creditId, amount, draft.credit)
    return {
      ...draft,
      id: generateEntityId(undefined, "ptrf"),
      debit_account_id: debitId,
      credit_account_id: creditId,
      posted_at: draft.posted_at ?? postedAt,
    }
  })
  await transaction.raw(
    `WITH posted AS (
       INSERT INTO partner_ledger_transfer (${COLUMNS})
       SELECT ${COLUMNS} FROM json_to_recordset(?::json) AS draft (id text,
         debit_account_id text, credit_account_id text, currency_code text, amount numeric,
         kind text, reason text, order_id text, commission_id text, payout_id text,
         reverses_id text, idempotency_key text, created_by text, posted_at timestamptz)
     ), change AS (
       SELECT * FROM json_to_recordset(?::json) AS one (id text, amount numeric,
         transfers bigint, is_house boolean)
     ), house AS (
       INSERT INTO partner_ledger_account_part AS part
         (account_id, part, balance, transfers)
       SELECT id, pg_backend_pid() % ${PARTS}, amount, transfers
       FROM change WHERE is_house ORDER BY id
       ON CONFLICT (account_id, part) DO UPDATE
         SET balance = part.balance + excluded.balance,
           transfers = part.transfers + excluded.transfers
     )
     UPDATE partner_ledger_account account
     SET balance = account.balance + change.amount,
       transfers = account.transfers + change.transfers, updated_at = now()
     FROM change
     WHERE account.id = change.id AND NOT change.is_house AND account.id = ANY(?)`,
    [
      JSON.stringify(rows),
      JSON.stringify(
        [...changes].map(([id, { amount, ...change }]) => ({
          ...change,
          id,
          amount: amount.toFixed(),
        })),
      ),
      // By these the accounts are found one by one, however few there are.
      [...changes.keys()],
    ],
  )
}

/** More than a store has connections, so that two seldom share a part. */
const PARTS = 128

/**
 * A part of a query: accounts with what they and their parts come to. Of the house's an
 * account's own row says nothing alone.
 */
export const ACCOUNTS = `(
  SELECT account.id, account.owner_id, account.kind, account.currency_code,
    account.balance + coalesce(part.balance, 0) AS balance,
    account.transfers + coalesce(part.transfers, 0) AS transfers
  FROM partner_ledger_account account
  LEFT JOIN (
    SELECT account_id, sum(balance) AS balance, sum(transfers) AS transfers
    FROM partner_ledger_account_part GROUP BY account_id
  ) part ON part.account_id = account.id)`

const COLUMNS = `id, debit_account_id, credit_account_id, currency_code, amount, kind, reason,
  order_id, commission_id, payout_id, reverses_id, idempotency_key, created_by, posted_at`

/**
 * Locks partners' accounts until the end of the transaction, and makes accounts that are
 * missing. What is payable comes first, in order of the ids: who holds that holds all of a
 * partner's books in the currency, whose running totals the database keeps. The house's are
 * found only.
 * @returns their ids by owner, kind and currency
 */
export async function lockAccounts(
  transaction: Knex.Transaction,
  refs: readonly AccountRef[],
): Promise<Map<string, string>> {
  const wanted = [
    ...new Map(refs.map((ref) => [keyOf(ref), ref])).values(),
  ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const findAndLock = async () =>
    await transaction.raw<{ rows: (AccountRef & { id: string })[] }>(
      `WITH wanted AS (
         SELECT * FROM unnest(?::text[], ?::text[], ?::text[])
           AS one (owner_id, kind, currency_code)
       ), locked AS (
         SELECT account.id, account.owner_id, account.kind, account.currency_code
         FROM wanted JOIN partner_ledger_account account
           USING (owner_id, kind, currency_code)
         WHERE owner_id <> '${HOUSE}'
         ORDER BY account.kind <> 'payable', account.id FOR UPDATE OF account
       )
       SELECT * FROM locked
       UNION ALL
       SELECT account.id, account.owner_id, account.kind, account.currency_code
       FROM wanted JOIN partner_ledger_account account
         USING (owner_id, kind, currency_code)
       WHERE owner_id = '${HOUSE}'`,
      [
        wanted.map(({ owner_id }) => owner_id),
        wanted.map(({ kind }) => kind),
        wanted.map(({ currency_code }) => currency_code),
      ],
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
  is_house: boolean
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
  { owner_id }: Pick<AccountRef, "owner_id">,
): void {
  const before = changes.get(accountId)
  changes.set(accountId, {
    amount: amount.plus(before?.amount ?? ZERO),
    transfers: (before?.transfers ?? 0) + 1,
    is_house: owner_id === HOUSE,
  })
}
