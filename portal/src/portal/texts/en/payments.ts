/** Payments, statements, and what is said of them elsewhere. */
export const payments = {
  history: "Payment history",
  download: "Payments as CSV",
  columns: {
    date: "Date",
    amount: "Amount",
    method: "To",
    status: "Status",
    reference: "Reference",
  },
  method: {
    bank_transfer: "Bank transfer",
    paypal: "PayPal",
    stripe_connect: "Stripe",
    store_credit: "Store credit",
    other: "As agreed",
  },
  status: {
    planned: "Planned",
    left_out: "Left out",
    in_transit: "On its way",
    paid: "Paid",
    failed: "Failed",
    canceled: "Cancelled",
    reversed: "Came back",
  },
  paidOn: "On {{day}}",
  backInBalance: "The amount is in your balance again.",
  empty: "No payments yet",
  emptyHint: "When the store pays you, you see it here.",
  emptyMissing:
    "Say how you want to be paid, so that the store can pay out what you earn.",
  emptyRange: "No payments in this period",
  emptyRangeHint: "Choose a longer period to see earlier payments.",
  missing:
    "You have not said yet how you want to be paid. Until you do, nothing can be paid out.",
  held: "Your payouts are on hold: the store is having a closer look. What you earn is kept and can be paid out afterwards.",
  heldContact: "If you have questions, write to",
  heldAsk: "If you have questions, ask the store.",
  statements: {
    title: "Statements",
    lead: "Every commission, clawback and payment of a period with the balance before and after it, for your records.",
    period: "Month",
    soFar: "{{month}}, so far",
    own: "Own dates",
    wrongRange: "The first day must not be after the last one.",
  },
}
