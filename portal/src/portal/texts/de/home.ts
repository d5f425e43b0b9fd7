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
      1: "Sie haben verkauft",
      2: "Ein von Ihnen geworbener Partner hat verkauft",
      3: "Ein Partner, den Ihre Geworbenen geworben haben, hat verkauft",
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
