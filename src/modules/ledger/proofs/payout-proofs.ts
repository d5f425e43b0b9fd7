import {
  accountOf,
  PAYOUT_STATUSES,
  type PayoutMove,
  type PayoutStatus,
} from "../../../domain/payout/payout-status"
import { type Proofs, TRANSFERS_WITH_ACCOUNTS } from "./proof"

type PayoutCode = "books_payout_differs" | "books_payout_transfer_differs"

/** What a payout's last transfer did; null: it has none. */
const LAST_MOVE: Record<PayoutStatus, PayoutMove["kind"] | null> = {
  planned: null,
  left_out: null,
  in_transit: "payout",
  paid: "payment",
  failed: "payout_return",
  canceled: "payout_return",
  reversed: "payment_reversal",
}

const STANDINGS = PAYOUT_STATUSES.map((status) => {
  const last = LAST_MOVE[status]
  return `('${status}', '${accountOf(status)}', ${last ? `'${last}'` : "NULL"})`
}).join(", ")

const movedInto = (kind: ReturnType<typeof accountOf>) => `sum(
  CASE '${kind}' WHEN credit.kind THEN transfer.amount
    WHEN debit.kind THEN -transfer.amount ELSE 0 END) AS ${kind}`

/**
 * Every payout equals its transfers: together they leave its amount where its status
 * says, less what has come back of what is paid, the last is one that leads to there, and
 * each is of its amount, or of a part that came back, between accounts of its partner.
 */
export const PAYOUT_PROOFS: Proofs<PayoutCode> = {
  books_payout_differs: `SELECT payout.id,
     concat_ws(' ', payout.status, trim_scale(payout.amount),
       'less ' || trim_scale(nullif(payout.returned_amount, 0))) AS expected,
     concat('payable ', trim_scale(coalesce(moved.payable, 0)),
       ', in_transit ', trim_scale(coalesce(moved.in_transit, 0)),
       ', paid ', trim_scale(coalesce(moved.paid, 0)),
       ', last: ' || moved.last) AS found
   FROM partner_payout payout
   JOIN (VALUES ${STANDINGS}) AS standing (status, account, last)
     ON standing.status = payout.status
   LEFT JOIN (
     SELECT transfer.payout_id, ${movedInto("payable")}, ${movedInto("in_transit")},
       ${movedInto("paid")},
       (array_agg(transfer.kind ORDER BY transfer.seq DESC))[1] AS last
     FROM ${TRANSFERS_WITH_ACCOUNTS}
     WHERE transfer.payout_id IS NOT NULL GROUP BY transfer.payout_id
   ) moved ON moved.payout_id = payout.id
   WHERE moved.last IS DISTINCT FROM
       CASE WHEN payout.status = 'paid' AND payout.returned_amount > 0
         THEN 'payment_reversal' ELSE standing.last END
     OR coalesce(moved.payable, 0) <>
       CASE standing.account WHEN 'payable' THEN 0
         WHEN 'paid' THEN payout.returned_amount - payout.amount
         ELSE -payout.amount END
     OR coalesce(moved.in_transit, 0) <>
       CASE standing.account WHEN 'in_transit' THEN payout.amount ELSE 0 END
     OR coalesce(moved.paid, 0) <>
       CASE standing.account WHEN 'paid'
         THEN payout.amount - payout.returned_amount ELSE 0 END`,

  books_payout_transfer_differs: `SELECT transfer.id,
     concat_ws(' ', payout.partner_id, trim_scale(payout.amount), payout.currency_code)
       AS expected,
     concat(debit.owner_id, ' -> ', credit.owner_id, ' ', trim_scale(transfer.amount),
       ' ', transfer.currency_code) AS found
   FROM ${TRANSFERS_WITH_ACCOUNTS}
   JOIN partner_payout payout ON payout.id = transfer.payout_id
   WHERE (transfer.amount <> payout.amount AND NOT
       (transfer.kind = 'payment_reversal' AND transfer.amount < payout.amount
         AND payout.returned_amount > 0))
     OR transfer.currency_code <> payout.currency_code
     OR debit.owner_id <> payout.partner_id OR credit.owner_id <> payout.partner_id`,
}
