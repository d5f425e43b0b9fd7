import type { en } from "../en/index.ts"

export const payoutSettings: typeof en.payoutSettings = {
  viewer:
    "Sie können hier nur lesen: Wie Sie bezahlt werden, ändert jemand mit der Rolle Inhaber oder Manager.",
  current: "So werden Sie jetzt bezahlt",
  method: "Zahlungsart",
  to: "An",
  updated: "Zuletzt geändert",
  none: "Es ist noch nichts festgelegt, daher kann nichts ausgezahlt werden.",
  remove: {
    open: "Entfernen",
    title: "Auszahlungsweg entfernen?",
    text: "Dann kann nichts ausgezahlt werden, bis Sie einen neuen Weg wählen; was Sie verdienen, bleibt in Ihrem Guthaben. Eine Zahlung, die schon unterwegs ist, kann noch ankommen; ist sie nicht mehr möglich, geht ihr Betrag zurück in Ihr Guthaben.",
    action: "Entfernen",
  },
  choose: "Wie möchten Sie bezahlt werden?",
  change: "Anders bezahlt werden",
  cannotSave:
    "Der Shop kann gerade keine Zahlungsdaten entgegennehmen. Bitte schreiben Sie ihm.",
  hint: {
    bank_transfer: "Auf Ihr Bankkonto.",
    paypal: "Auf Ihr PayPal-Konto.",
    stripe_connect: "Auf Ihr Konto bei Stripe.",
    store_credit:
      "Auf Ihr Kundenkonto in diesem Shop; es muss Ihre E-Mail-Adresse haben.",
    other: "Sie haben mit dem Shop einen anderen Weg vereinbart.",
  },
  email: "E-Mail-Adresse Ihres PayPal-Kontos",
  emailHint:
    "Bitte vergleichen Sie genau: Geld, das woanders ankam, kommt selten zurück.",
  accountId: "Kennung Ihres Stripe-Kontos",
  accountIdHint:
    "Sie beginnt mit acct_. Wie Sie Ihr Konto verbinden, sagt Ihnen der Shop.",
  instructions: "Wie der Shop Sie bezahlen soll",
  instructionsHint: "Höchstens 500 Zeichen, wie mit dem Shop vereinbart.",
  bank: {
    account_holder: "Kontoinhaber",
    account_holderHint: "So, wie Ihre Bank den Namen führt.",
    kind: "Art des Kontos",
    ibanKind: "Das Konto hat eine IBAN",
    numberKind: "Das Konto hat keine IBAN (zum Beispiel in den USA)",
    iban: "IBAN",
    ibanHint:
      "Mit oder ohne Leerzeichen, zum Beispiel DE89 3704 0044 0532 0130 00.",
    bic: "BIC (freiwillig)",
    bicHint:
      "Nur bei Banken außerhalb der SEPA-Länder nötig: 8 oder 11 Zeichen.",
    country_code: "Land der Bank",
    bank_name: "Name der Bank",
    account_number: "Kontonummer",
    account_numberHint: "Buchstaben und Ziffern.",
    bank_code: "Bankleitzahl",
    bank_codeHint:
      "Routing Number, Sort Code, BSB, oder wie sie in Ihrem Land heißt.",
  },
  password: "Ihr Passwort",
  passwordHint:
    "Das Passwort dieses Portals, damit niemand außer Ihnen ändert, wohin das Geld geht.",
  saved:
    "Gespeichert. Die Inhaber Ihres Kontos werden per E-Mail benachrichtigt.",
  thresholds: "Mindestbetrag einer Zahlung",
  thresholdsLead:
    "Was weniger ist, bleibt in Ihrem Guthaben, bis es reicht. Lassen Sie ein Feld leer, dann gilt der Betrag des Shops.",
  threshold: "Ab diesem Betrag zahlen, in {{currency}}",
  least: "Der Shop zahlt ab {{amount}}; Sie können mehr auf einmal verlangen.",
  wrong: {
    method:
      "So können Sie nicht bezahlt werden. Für Guthaben im Shop registrieren Sie sich dort zuerst mit Ihrer E-Mail-Adresse; oder wählen Sie einen anderen Weg.",
    account_holder: "Bitte geben Sie einen Namen mit höchstens 70 Zeichen an.",
    iban: "Das ist keine gültige IBAN. Bitte vergleichen Sie Ziffer für Ziffer.",
    bic: "Das ist kein gültiger BIC: Er hat 8 oder 11 Zeichen.",
    account_number: "Bitte geben Sie nur Buchstaben und Ziffern an.",
    bank_code:
      "Das ist keine gültige Bankleitzahl dieses Landes. Bitte vergleichen Sie Ziffer für Ziffer.",
    bank_name: "Bitte geben Sie einen Namen mit höchstens 70 Zeichen an.",
    country_code: "Bitte wählen Sie ein Land.",
    email: "Bitte geben Sie eine E-Mail-Adresse an.",
    account_id: "Bitte geben Sie eine Kennung an, die mit acct_ beginnt.",
    instructions: "Bitte geben Sie höchstens 500 Zeichen an.",
    current_password: "Das ist nicht Ihr Passwort.",
    thresholds:
      "Bitte geben Sie Beträge an, die nicht unter denen des Shops liegen.",
  },
}
