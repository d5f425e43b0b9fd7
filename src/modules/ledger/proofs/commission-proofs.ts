import { type Proofs, TRANSFERS_WITH_ACCOUNTS } from "./proof"

type CommissionCode =
  | "books_commission_differs"
  | "books_commission_negative"
  | "books_part_negative"
  | "books_wrong_partner"
  | "books_wrong_commission"

const EARNED = `sum(CASE transfer.kind WHEN 'earn' THEN transfer.amount
  WHEN 'clawback' THEN -transfer.amount END)`

const partOf = (kind: "pending" | "payable") => `sum(
  CASE '${kind}' WHEN credit.kind THEN transfer.amount
    WHEN debit.kind THEN -transfer.amount ELSE 0 END)`

/**
 * What every commission earns less what was taken back is what its last computation came
 * to, so none is without its transfers; neither the whole nor what of it is pending or
 * payable is below zero; its transfers are its partner's, its order's and its currency's.
 */
export const COMMISSION_PROOFS: Proofs<CommissionCode> = {
  books_commission_differs: `SELECT commission.id,
     trim_scale(commission.entitled)::text AS expected,
     trim_scale(coalesce(${EARNED}, 0))::text AS found
   FROM partner_commission commission
   LEFT JOIN partner_ledger_transfer transfer
     ON transfer.commission_id = commission.id
   GROUP BY commission.id HAVING commission.entitled <> coalesce(${EARNED}, 0)`,

  books_commission_negative: `SELECT transfer.commission_id AS id,
     '0' AS expected, ${EARNED}::text AS found
   FROM partner_ledger_transfer transfer
   WHERE transfer.commission_id IS NOT NULL
   GROUP BY transfer.commission_id HAVING ${EARNED} < 0`,

  books_part_negative: `SELECT transfer.commission_id AS id, '0' AS expected,
     least(${partOf("pending")}, ${partOf("payable")})::text AS found
   FROM ${TRANSFERS_WITH_ACCOUNTS}
   WHERE transfer.commission_id IS NOT NULL
   GROUP BY transfer.commission_id
   HAVING least(${partOf("pending")}, ${partOf("payable")}) < 0`,

  books_wrong_partner: `SELECT transfer.id, commission.partner_id AS expected,
     debit.owner_id || ' -> ' || credit.owner_id AS found
   FROM ${TRANSFERS_WITH_ACCOUNTS}
   JOIN partner_commission commission ON commission.id = transfer.commission_id
   WHERE commission.partner_id NOT IN (debit.owner_id, credit.owner_id)`,

  books_wrong_commission: `SELECT transfer.id,
     concat_ws(' ', commission.order_id, commission.currency_code) AS expected,
     concat_ws(' ', transfer.order_id, transfer.currency_code) AS found
   FROM partner_ledger_transfer transfer
   JOIN partner_commission commission ON commission.id = transfer.commission_id
   WHERE transfer.order_id IS DISTINCT FROM commission.order_id
     OR transfer.currency_code <> commission.currency_code`,
}
