export const ledger = {
  sums: "Your balance in this period",
  entries: "Entries",
  empty: "Nothing happened in this period",
  emptyHint:
    "Choose a longer period, or share a link: what is bought through it appears here.",
  sum: {
    beginning_balance: "Beginning balance",
    commissions: "Commissions",
    clawbacks: "Clawbacks",
    payments: "Payments",
    adjustments: "Adjustments and bonuses",
    ending_balance: "Ending balance",
  },
  kind: {
    commission: "Commission",
    clawback: "Clawback",
    payment_reversal: "Payment that came back",
    payment: "Payment",
    adjustment: "Adjustment",
    bonus: "Bonus",
  },
  columns: {
    date: "Date",
    kind: "Entry",
    order: "Order",
    amount: "Amount",
  },
}
