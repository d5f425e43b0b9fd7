import type { StatementTexts } from "../statement-texts"

export const de: StatementTexts = {
  title: "Abrechnung",
  partner_code: "Partnercode",
  vat_id: "USt-IdNr.",
  tax_id: "Steuernummer",
  period: "Zeitraum",
  to: "bis",
  until: "bis",
  utc: "Tage in UTC",
  currency: "Währung",
  sums: {
    beginning_balance: "Anfangsbestand",
    commissions: "Provisionen",
    clawbacks: "Rückbuchungen",
    payments: "Zahlungen",
    adjustments: "Korrekturen und Boni",
    ending_balance: "Endbestand",
  },
  kinds: {
    commission: "Provision",
    clawback: "Rückbuchung",
    payment: "Zahlung",
    payment_reversal: "Zurückgekommene Zahlung",
    adjustment: "Korrektur",
    bonus: "Bonus",
  },
  columns: {
    date: "Datum",
    entry: "Buchung",
    amount: "Betrag",
    balance: "Guthaben",
  },
  nothing: "In diesem Zeitraum ist nichts geschehen.",
  page: (page, pages) => `Seite ${page} von ${pages}`,
  order: (number) => `Bestellung ${number}`,
  level: (level) => `Stufe ${level}`,
  sold_by: (name) => `verkauft von ${name}`,
  clawbacks: {
    clawback_changed: "Zurückgegeben, erstattet, geändert oder storniert",
    clawback_refused: "Vom Shop abgelehnt",
    clawback_reassigned:
      "Der Shop hat die Bestellung einem anderen Partner zugeordnet",
    clawback_recalculated: "Mit neueren Bedingungen neu berechnet",
    clawback_line_changed:
      "Der Shop hat seine Vereinbarung für diese Position geändert",
    clawback_order_deleted: "Die Bestellung wurde gelöscht",
  },
}
