import { ACCOUNTS } from "../post-transfers"
import { type Proofs, SIDES } from "./proof"

type AccountCode =
  | "books_balance_differs"
  | "books_unbalanced"
  | "books_count_differs"
  | "books_payouts_differ"

/**
 * Balances equal the sums of their transfers and cancel out in every currency; accounts
 * have as many transfers as were posted to them, which tells of one that was deleted and
 * whose balances were "mended"; what is in transit or paid is what the payouts say.
 */
export const ACCOUNT_PROOFS: Proofs<AccountCode> = {
  books_balance_differs: `SELECT account.id,
     coalesce(moved.total, 0)::text AS expected, account.balance::text AS found
   FROM ${ACCOUNTS} account
   LEFT JOIN (
     SELECT account_id, sum(amount) AS total FROM ${SIDES} side GROUP BY account_id
   ) moved ON moved.account_id = account.id
   WHERE account.balance <> coalesce(moved.total, 0)`,

  books_unbalanced: `SELECT currency_code AS id,
     '0' AS expected, sum(balance)::text AS found
   FROM ${ACCOUNTS} account
   GROUP BY currency_code HAVING sum(balance) <> 0`,

  books_count_differs: `SELECT account.id,
     account.transfers::text AS expected, coalesce(moved.transfers, 0)::text AS found
   FROM ${ACCOUNTS} account
   LEFT JOIN (
     SELECT account_id, count(*) AS transfers FROM ${SIDES} side GROUP BY account_id
   ) moved ON moved.account_id = account.id
   WHERE account.transfers <> coalesce(moved.transfers, 0)`,

  books_payouts_differ: `SELECT
     coalesce(account.id, concat_ws(' ', said.partner_id, said.status, said.currency_code))
       AS id,
     coalesce(said.amount, 0)::text AS expected,
     coalesce(account.balance, 0)::text AS found
   FROM (
     SELECT * FROM partner_ledger_account WHERE kind IN ('in_transit', 'paid')
   ) account
   FULL JOIN (
     SELECT partner_id, currency_code, status,
       sum(amount - CASE status WHEN 'paid' THEN returned_amount ELSE 0 END) AS amount
     FROM partner_payout WHERE status IN ('in_transit', 'paid')
     GROUP BY partner_id, currency_code, status
   ) said ON said.partner_id = account.owner_id AND said.status = account.kind
     AND said.currency_code = account.currency_code
   WHERE coalesce(account.balance, 0) <> coalesce(said.amount, 0)`,
}
