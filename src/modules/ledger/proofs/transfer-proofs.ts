import type { AccountKind } from "../../../domain/ledger-accounts"
import { HOUSE, type TransferKind } from "../types"
import { type Proofs, TRANSFERS_WITH_ACCOUNTS } from "./proof"

type TransferCode =
  | "books_edited"
  | "books_wrong_accounts"
  | "books_wrong_adjustment"
  | "books_wrong_key"
  | "books_number_missing"

type AdjustmentKind = Extract<TransferKind, "adjustment" | "bonus">

/** Between which accounts the kinds of transfers move money. */
const WAYS: Record<
  Exclude<TransferKind, AdjustmentKind>,
  readonly `${AccountKind} -> ${AccountKind}`[]
> = {
  earn: ["commission_expense -> pending"],
  mature: ["pending -> payable"],
  clawback: ["pending -> commission_expense", "payable -> commission_expense"],
  payout: ["payable -> in_transit"],
  payment: ["in_transit -> paid"],
  payout_return: ["in_transit -> payable"],
  payment_reversal: ["paid -> payable"],
}

const WAYS_AS_ROWS = Object.entries(WAYS)
  .map(
    ([kind, ways]) =>
      `('${kind}', ARRAY[${ways.map((way) => `'${way}'`).join(", ")}])`,
  )
  .join(", ")

/** What the key of a commission's or a payout's transfer begins with. */
const SUBJECT = `coalesce('commission:' || transfer.commission_id,
  'payout:' || transfer.payout_id) || ':'`

/** Numbers begin with 1, without zeros before them. */
const IS_NUMBERED = `transfer.idempotency_key ~ ':[1-9][0-9]{0,8}$'
  AND regexp_replace(transfer.idempotency_key, '[0-9]+$', '') = ${SUBJECT}`

/**
 * No transfer is another than it was when it was posted (as far as its digest can tell:
 * see the migration that adds it); each joins accounts that its kind may join, of one
 * partner, or of one and the store; the numbers in the keys of a commission's and of a
 * payout's transfers have no gap.
 */
export const TRANSFER_PROOFS: Proofs<TransferCode> = {
  books_edited: `SELECT transfer.id, left(transfer.digest, 12) AS expected,
     left(partner_center_transfer_digest(transfer), 12) AS found
   FROM partner_ledger_transfer transfer
   WHERE transfer.digest <> partner_center_transfer_digest(transfer)`,

  books_wrong_accounts: `SELECT transfer.id, array_to_string(allowed.ways, ' | ') AS expected,
     debit.owner_id || ' ' || debit.kind || ' -> ' ||
       credit.owner_id || ' ' || credit.kind AS found
   FROM ${TRANSFERS_WITH_ACCOUNTS}
   JOIN (VALUES ${WAYS_AS_ROWS}) AS allowed (kind, ways) ON allowed.kind = transfer.kind
   WHERE debit.kind || ' -> ' || credit.kind <> ALL (allowed.ways)
     OR (debit.owner_id = '${HOUSE}') <> (debit.kind = 'commission_expense')
     OR (credit.owner_id = '${HOUSE}') <> (credit.kind = 'commission_expense')
     OR (debit.owner_id <> credit.owner_id
       AND '${HOUSE}' NOT IN (debit.owner_id, credit.owner_id))`,

  books_wrong_adjustment: `SELECT transfer.id, 'adjustment_expense <-> payable' AS expected,
     debit.kind || ' -> ' || credit.kind AS found
   FROM ${TRANSFERS_WITH_ACCOUNTS}
   WHERE transfer.kind IN ('adjustment', 'bonus')
     AND (debit.kind, credit.kind) NOT IN
       (('adjustment_expense', 'payable'), ('payable', 'adjustment_expense'))`,

  books_wrong_key: `SELECT transfer.id, coalesce(${SUBJECT}, 'adjustment:') AS expected,
     transfer.idempotency_key AS found
   FROM partner_ledger_transfer transfer
   WHERE NOT CASE WHEN ${SUBJECT} IS NULL
     THEN transfer.idempotency_key LIKE 'adjustment:_%' ELSE ${IS_NUMBERED} END`,

  books_number_missing: `SELECT subject || min(place) AS id,
     min(place)::text AS expected, min(number)::text AS found
   FROM (
     SELECT subject, number,
       row_number() OVER (PARTITION BY subject ORDER BY number) AS place
     FROM (
       SELECT ${SUBJECT} AS subject,
         substring(transfer.idempotency_key FROM '[0-9]+$')::int AS number
       FROM partner_ledger_transfer transfer WHERE ${IS_NUMBERED}
     ) numbered
   ) placed
   WHERE number <> place GROUP BY subject`,
}
