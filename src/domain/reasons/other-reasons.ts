type Nothing = Record<string, never>

/** Why a row of a file of partners is refused. */
export interface ImportReasons {
  import_code_invalid: Nothing
  import_empty: { column: string }
  import_too_long: { column: string; count: string }
  import_control_characters: { column: string }
  import_status_unknown: { status: string }
  import_program_unknown: { program: string }
  import_email_invalid: Nothing
  import_email_taken: { email: string }
  import_code_twice: { partner_code: string; line: string }
  import_email_twice: { email: string; line: string }
  import_parent_circular: { partner_code: string }
  import_parent_unknown: { partner_code: string }
}

/** Why an order was left as it is, money was taken back, or the books are wrong. */
export interface LedgerReasons {
  order_state_unknown: { state: string }
  currency_unknown: { currency: string }
  clawback_changed: Nothing
  clawback_refused: Nothing
  clawback_reassigned: Nothing
  clawback_recalculated: Nothing
  clawback_line_changed: Nothing
  clawback_order_deleted: Nothing
  books_balance_differs: Nothing
  books_unbalanced: Nothing
  books_commission_negative: Nothing
  books_wrong_partner: Nothing
  books_wrong_adjustment: Nothing
  books_count_differs: Nothing
  books_payouts_differ: Nothing
  books_totals_differ: Nothing
  books_edited: Nothing
  books_wrong_accounts: Nothing
  books_wrong_key: Nothing
  books_number_missing: Nothing
  books_commission_differs: Nothing
  books_part_negative: Nothing
  books_wrong_commission: Nothing
  books_payout_differs: Nothing
  books_payout_transfer_differs: Nothing
}
