import type { en } from "../en/index.ts"

export const ledger: typeof en.ledger = {
  sums: "Ihr Guthaben in diesem Zeitraum",
  entries: "Buchungen",
  empty: "In diesem Zeitraum ist nichts geschehen",
  emptyHint:
    "Wählen Sie einen längeren Zeitraum, oder teilen Sie einen Link: Was darüber gekauft wird, steht hier.",
  sum: {
    beginning_balance: "Anfangsbestand",
    commissions: "Provisionen",
    clawbacks: "Rückbuchungen",
    payments: "Zahlungen",
    adjustments: "Korrekturen und Boni",
    ending_balance: "Endbestand",
  },
  kind: {
    commission: "Provision",
    clawback: "Rückbuchung",
    payment_reversal: "Zurückgekommene Zahlung",
    payment: "Zahlung",
    adjustment: "Korrektur",
    bonus: "Bonus",
  },
  columns: {
    date: "Datum",
    kind: "Buchung",
    order: "Bestellung",
    amount: "Betrag",
  },
}
