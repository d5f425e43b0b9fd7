import type { en } from "../en/index.ts"

export const home: typeof en.home = {
  welcome: {
    lead: "Teilen Sie Ihren Link: Wer darüber kommt und kauft, wird Ihnen gutgeschrieben, und Ihr Verdienst steht hier.",
    balances: "Ihr Guthaben",
    nothingYet:
      "Sie haben noch nichts verdient. Teilen Sie Ihren Link für die erste Provision.",
    allLinks: "Alle Links, QR-Codes und Anzeigen",
  },
  programs: {
    empty: "Sie sind noch in keinem Programm",
    emptyHint:
      "Ein Programm sagt, was Sie verdienen. Schreiben Sie dem Shop und bitten Sie um Aufnahme.",
    structure: "Was die Programme zahlen",
  },
  structure: {
    lead: "Was Sie für jedes verkaufte Stück verdienen. Prozente gelten für das, was der Kunde für die Ware zahlt, so wie das Programm es zählt.",
    noRules: "Dieses Programm zahlt noch keine Provisionen.",
    noRates: "Hier wird nichts gezahlt.",
    hold: {
      order_one:
        "Eine Provision ist nach der Bestellung {{count}} Tag lang vorgemerkt, danach auszahlbar.",
      order_other:
        "Eine Provision ist nach der Bestellung {{count}} Tage lang vorgemerkt, danach auszahlbar.",
      delivery_one:
        "Eine Provision ist bis {{count}} Tag nach der Lieferung vorgemerkt, danach auszahlbar.",
      delivery_other:
        "Eine Provision ist bis {{count}} Tage nach der Lieferung vorgemerkt, danach auszahlbar.",
    },
    own: {
      title: "Mit Ihnen vereinbart",
      hint: "Für diese Produkte gelten Ihre eigenen Sätze, was auch immer Ihre Programme zahlen.",
      everyPiece: "Für jedes verkaufte Stück, egal wer es verkauft.",
      program: "Ihre eigenen Sätze",
      programHint:
        "Sie gelten anstelle der Sätze darunter, wo beide dieselbe Stufe nennen.",
    },
    tier: {
      month: "Sobald Sie im Monat für {{volume}} verkauft haben",
      quarter: "Sobald Sie im Quartal für {{volume}} verkauft haben",
      ever: "Sobald Sie insgesamt für {{volume}} verkauft haben",
    },
    conditions: {
      title: "Gut zu wissen",
      starts_at: "Bestellungen zählen ab dem {{day}}.",
      ends_at: "Bestellungen zählen bis zum {{day}}.",
      minimum_order: "Eine Bestellung unter {{amount}} bringt nichts.",
      order_cap: "Eine Bestellung bringt Ihnen höchstens {{amount}}.",
      month_cap:
        "Die Bestellungen eines Monats bringen Ihnen höchstens {{amount}}.",
      repeat: {
        forever: "Jede Bestellung eines Kunden zählt, nicht nur die erste.",
        orders_one: "Nur die erste Bestellung eines Kunden zählt.",
        orders_other: "Die ersten {{count}} Bestellungen eines Kunden zählen.",
        months_one:
          "Die Bestellungen eines Kunden zählen ab der ersten {{count}} Monat lang.",
        months_other:
          "Die Bestellungen eines Kunden zählen ab der ersten {{count}} Monate lang.",
      },
      as_paid: "Sie verdienen in dem Maß, in dem der Kunde bezahlt.",
      before_discounts:
        "Rabatte mindern nicht, wovon Prozente gerechnet werden.",
      include_tax: "Prozente gelten vom Preis mit Steuer.",
      include_shipping: "Prozente gelten vom Preis mit anteiligem Versand.",
    },
    scope: {
      default: "Alle anderen Produkte",
      product: "Produkt",
      product_type: "Produktart",
      product_tag: "Produkte mit dem Schlagwort",
      collection: "Kollektion",
      category: "Kategorie",
    },
    allProducts: "Alle Produkte",
    gone: "{{scope}}: wird nicht mehr verkauft",
    table: "{{program}}: {{target}}",
    levels: {
      1: "Von Ihnen selbst",
      2: "Von einem Partner, den Sie geworben haben",
      3: "Von einem Partner, den Ihre Geworbenen geworben haben",
    },
    customer: {
      all: "Alle Kunden",
      new: "Neukunden",
      returning: "Bestandskunden",
    },
    perPiece: "{{amount}} je Stück",
    plusPerPiece: "und {{amount}} je Stück",
    columns: { level: "Stufe", role: "Für", customer: "Kunden", pay: "Zahlt" },
  },
}
