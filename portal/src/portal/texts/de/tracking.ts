import type { en } from "../en/index.ts"

export const tracking: typeof en.tracking = {
  main: "Hauptlink",
  noAd: "Keine Anzeige",
  leads: {
    empty: "Keine Leads in diesem Zeitraum",
    emptyHint:
      "Teilen Sie einen Link: Wer sich darüber anmeldet oder eine Adresse hinterlässt, steht hier.",
    unknown: "Unbekannt",
    state: { standing: "Ihr Lead", expired: "Abgelaufen", ended: "Beendet" },
    source: {
      cookie: "Über einen Link",
      manual: "Vom Shop eingetragen",
      form: "Über ein Formular",
      order: "Über eine Bestellung",
    },
    columns: {
      date: "Datum",
      person: "Person",
      state: "Stand",
      link: "Link",
      orders: "Bestellungen",
    },
  },
  links: {
    empty: "Keine Klicks in diesem Zeitraum",
    emptyHint:
      "Teilen Sie einen Link. Mit einer Anzeige am Ende sehen Sie hier, welcher Ihrer Beiträge wirkt.",
    visitorsHint: "Besucher sind die Personen jedes Tages, zusammengezählt.",
    columns: {
      link: "Link",
      ad: "Anzeige",
      clicks: "Klicks",
      visitors: "Besucher",
      leads: "Leads",
      orders: "Bestellungen",
    },
  },
  sales: {
    empty: "In diesem Zeitraum wurde nichts verkauft",
    emptyHint:
      "Wählen Sie einen längeren Zeitraum, oder teilen Sie einen Link zu Produkten, die Ihnen gefallen.",
    chart: "Was am meisten eingebracht hat",
    products: "Produkte",
    columns: {
      product: "Produkt",
      orders: "Bestellungen",
      quantity: "Stück",
      base: "Umsatz",
      earned: "Verdient",
    },
  },
  recruits: {
    link: "Ihr Werbelink",
    linkHint: "Wer sich darüber bewirbt, gilt als von Ihnen geworben.",
    copy: "Werbelink kopieren",
    heading: "Wen Sie geworben haben",
    empty: "Sie haben noch niemanden geworben",
    emptyHint:
      "Senden Sie den Werbelink an Menschen, die auch verkaufen könnten. Zahlen Ihre Programme für die zweite Stufe, verdienen Sie an deren Verkäufen mit.",
    inactive: "Inaktiv",
    more: "Das sind die ersten {{shown}} von {{count}}.",
    noSales: "Noch keine Verkäufe",
    orders_one: "{{count}} Bestellung",
    orders_other: "{{count}} Bestellungen",
    earned: "{{orders}}, {{amount}} für Sie",
  },
}
