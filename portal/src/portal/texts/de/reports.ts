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
    average: "Durchschnitt der Partner: {{value}}",
    trend: "Verdient pro Tag",
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
