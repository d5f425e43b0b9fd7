import type { FormTexts } from "../catalogue"

export const de: FormTexts = {
  labels: {
    name: "Name, Blog oder Firma",
    email: "E-Mail-Adresse",
    first_name: "Vorname",
    last_name: "Nachname",
    website: "Website",
    phone: "Telefon",
    message: "Wie möchten Sie uns empfehlen?",
  },
  optional: "freiwillig",
  accept: {
    before: "Ich habe die Bedingungen gelesen und stimme ihnen zu: ",
    after: "",
  },
  leave_empty: "Lassen Sie dieses Feld leer",
  submit: { enrolment: "Bewerben", lead: "Absenden" },
  thanks: {
    title: "Vielen Dank",
    enrolment:
      "Ihre Bewerbung ist eingegangen. Wir schreiben an Ihre E-Mail-Adresse.",
    lead: "Wir haben Ihre E-Mail-Adresse erhalten.",
  },
  wrong: {
    title: "Bitte prüfen Sie Ihre Angaben",
    intro: "Es wurde noch nichts gesendet. Bitte ändern Sie Folgendes:",
    back: "Gehen Sie in Ihrem Browser zurück: Ihre Angaben stehen dort noch.",
  },
  closed: {
    title: "Dieses Formular ist geschlossen",
    text: "Es nimmt nichts mehr entgegen.",
  },
  no_agreement: {
    title: "Es gibt keine Bedingungen",
    text: "Zurzeit gibt es keine Bedingungen, denen Sie zustimmen müssten.",
  },
  too_many: {
    title: "Bitte warten Sie",
    text: "Von Ihrem Anschluss kamen zu viele Formulare. Bitte versuchen Sie es in einer Viertelstunde noch einmal.",
  },
  problems: {
    missing: "fehlt",
    email: "muss eine E-Mail-Adresse sein",
    website: "muss eine Webadresse wie https://example.com sein",
    phone: "muss eine Telefonnummer sein",
    agreement:
      "Lesen Sie die aktuellen Bedingungen und stimmen Sie ihnen zu. Haben Sie das getan, dann haben sie sich inzwischen geändert: Laden Sie die Seite mit dem Formular neu.",
    other: "kann so nicht angenommen werden; bitte geben Sie etwas anderes ein",
  },
}
