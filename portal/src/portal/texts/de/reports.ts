import type { en } from "../en/index.ts"

export const reports: typeof en.reports = {
  balances: {
    pending: "Vorgemerkt",
    payable: "Auszahlbar",
    in_transit: "Unterwegs",
    paid: "Ausgezahlt",
  },
  figures: {
    earned: "Verdient",
    paid: "Ausgezahlt",
    clicks: "Klicks",
    leads: "Leads",
    orders: "Bestellungen",
    visitors: "Besucher",
    before: "Davor: {{value}}",
    trend: "Tag für Tag",
    shown: "Was gezeichnet wird",
    funnel: "Vom Klick zur Bestellung",
    ofClicks: "{{share}} der Klicks",
    compared: "Neben anderen Partnern",
    comparedHint:
      "Der Durchschnitt der anderen in Ihren Programmen, in diesem Zeitraum.",
    you: "Sie",
    others: "Durchschnitt",
    empty: "In diesem Zeitraum ist nichts geschehen",
    emptyHint:
      "Wählen Sie einen längeren Zeitraum, oder teilen Sie einen Link: Klicks, Leads und Bestellungen stehen dann hier.",
  },
  state: {
    pending: "Vorgemerkt",
    partly_payable: "Teilweise auszahlbar",
    payable: "Auszahlbar",
    reversed: "Zurückgebucht",
    under_review: "In Prüfung",
  },
  role: {
    sale: "Verkauf",
    lead: "Lead",
    unused: "Unbesetzte Stufe",
    override: "Sonderregelung",
  },
  commissions: {
    empty: "Keine Provision in diesem Zeitraum",
    emptyHint: "Teilen Sie einen Link: Was darüber gekauft wird, steht hier.",
    order: "Bestellung {{number}}",
    level: "Stufe {{level}}",
    soldBy: "verkauft von {{name}}",
    why: "Warum",
    whyTitle: "So wurde diese Provision berechnet",
    columns: {
      date: "Datum",
      order: "Bestellung",
      product: "Produkt",
      state: "Stand",
      amount: "Betrag",
    },
  },
}
