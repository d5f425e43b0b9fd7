/** Made by `npm run portal-reasons` from the dashboard's texts: change those. */
export const reasons = {
  level_unused:
    "Auf Stufe 2 steht niemand, deshalb verdient der Verkaufspartner zusätzlich:",
  own_rate: "Nach einem eigenen Satz des Partners:",
  every_unit: "Für jedes Stück dieses Produkts, egal wer verkauft:",
  agreed_for_line: "Vom Shop für diese Position der Bestellung vereinbart:",
  new_customer: "Für die erste Bestellung eines Kunden:",
  returning_customer: "Für einen Kunden, der schon bestellt hat:",
  tier_so_far: "Ab {{from}} eigenem Umsatz (bisher {{volume}}):",
  tier_since: "Ab {{from}} eigenem Umsatz ({{volume}} seit dem {{since}}):",
  percent_of: "{{percent}} von {{base}} = {{result}}",
  percent_of_taken: "{{percent}} von {{base}} ({{taken}}) = {{result}}",
  amount_per_unit: "{{amount}} × {{quantity}} Stück = {{result}}",
  amount_per_unit_one: "{{amount}} × {{quantity}} Stück = {{result}}",
  amount_missing:
    "In {{currency_code}} ist kein Betrag vereinbart, also wird keiner gezahlt.",
  order_canceled: "Die Bestellung wurde storniert: 0.",
  paid_part: "Der Kunde hat {{percent}} der Bestellung bezahlt: {{result}}",
  left_by_refunds:
    "Nach Erstattungen bleiben {{percent}} der Bestellung: {{result}}",
  below_minimum:
    "Die Bestellung liegt unter dem Mindestbestellwert des Programms von {{minimum}}: 0.",
  orders_used_up:
    "Das Programm zahlt für die ersten {{count}} Bestellungen eines Kunden; dies ist Nummer {{number}}: 0.",
  orders_used_up_one:
    "Das Programm zahlt nur für die erste Bestellung eines Kunden; dies ist Nummer {{number}}: 0.",
  months_used_up:
    "Das Programm zahlt ab der ersten Bestellung eines Kunden {{count}} Monate lang, also bis zum {{until}}: 0.",
  months_used_up_one:
    "Das Programm zahlt ab der ersten Bestellung eines Kunden {{count}} Monat lang, also bis zum {{until}}: 0.",
  order_cap:
    "Das Programm zahlt einem Partner höchstens {{amount}} für eine Bestellung.",
  month_cap:
    "Von der Obergrenze je Monat bleiben dem Partner für diese Bestellung {{amount}}.",
  rounded:
    "Gerundet, zusammen mit den anderen Positionen der Bestellung: {{amount}}",
  clawback_changed: "Zurückgegeben, erstattet, geändert oder storniert",
  clawback_refused: "Vom Shop abgelehnt",
  clawback_reassigned:
    "Der Shop hat die Bestellung einem anderen Partner zugeordnet",
  clawback_recalculated: "Mit neueren Bedingungen neu berechnet",
  clawback_line_changed:
    "Der Shop hat seine Vereinbarung für diese Position geändert",
  clawback_order_deleted: "Die Bestellung wurde gelöscht",
  words: {
    taken: {
      before_discounts: "vor Rabatten",
      with_tax: "mit Steuer",
      with_shipping: "mit anteiligem Versand",
    },
  },
}
