import type { en } from "../en/index.ts"

export const payments: typeof en.payments = {
  history: "Zahlungsverlauf",
  download: "Zahlungen als CSV",
  columns: {
    date: "Datum",
    amount: "Betrag",
    method: "An",
    status: "Status",
    reference: "Referenz",
  },
  method: {
    bank_transfer: "Überweisung",
    paypal: "PayPal",
    stripe_connect: "Stripe",
    store_credit: "Guthaben im Shop",
    other: "Wie vereinbart",
  },
  status: {
    planned: "Geplant",
    left_out: "Ausgelassen",
    in_transit: "Unterwegs",
    paid: "Ausgezahlt",
    failed: "Fehlgeschlagen",
    canceled: "Abgebrochen",
    reversed: "Zurückgekommen",
  },
  paidOn: "Am {{day}}",
  backInBalance: "Der Betrag ist wieder in Ihrem Guthaben.",
  empty: "Noch keine Zahlungen",
  emptyHint: "Wenn der Shop Sie bezahlt, sehen Sie es hier.",
  emptyMissing:
    "Sagen Sie, wie Sie bezahlt werden möchten, damit der Shop auszahlen kann, was Sie verdienen.",
  emptyRange: "Keine Zahlungen in diesem Zeitraum",
  emptyRangeHint: "Wählen Sie einen längeren Zeitraum für frühere Zahlungen.",
  missing:
    "Sie haben noch nicht gesagt, wie Sie bezahlt werden möchten. Bis dahin kann nichts ausgezahlt werden.",
  held: "Ihre Auszahlungen ruhen: Der Shop sieht sich etwas genauer an. Was Sie verdienen, bleibt Ihnen und kann danach ausgezahlt werden.",
  heldContact: "Wenn Sie Fragen haben, schreiben Sie an",
  heldAsk: "Wenn Sie Fragen haben, wenden Sie sich an den Shop.",
  statements: {
    title: "Abrechnungen",
    lead: "Jede Provision, Rückbuchung und Zahlung eines Zeitraums mit dem Guthaben davor und danach, für Ihre Unterlagen.",
    period: "Monat",
    soFar: "{{month}}, bis heute",
    own: "Eigene Daten",
    wrongRange: "Der erste Tag darf nicht nach dem letzten liegen.",
  },
}
