import type { en } from "../en/index.ts"

export const links: typeof en.links = {
  lead: "Wer über einen dieser Links kommt und kauft, wird Ihnen gutgeschrieben. Kopieren Sie einen, oder drucken Sie seinen QR-Code.",
  ad: "Anzeige (freiwillig)",
  adHint:
    "Ihr eigener Name für die Stelle, an der Sie den Link zeigen, zum Beispiel newsletter. Die Link-Auswertung zählt ihn getrennt.",
  adWrong:
    "3 bis 30 Zeichen, zuerst ein Buchstabe, dann Buchstaben, Ziffern, - und _. Bis dahin stehen die Links ohne sie da.",
  credits: "Für wen der Link zählt",
  creditsHint:
    "Sie können auch Links für einen Partner teilen, den Sie geworben haben.",
  staleRecruit:
    "Die Adresse nannte jemanden, den Sie nicht geworben haben. Dies sind Ihre eigenen Links.",
  created: "„{{name}}“ wurde angelegt.",
  deleted: "„{{name}}“ wurde gelöscht.",
  create: {
    title: "Link anlegen",
    name: "Name",
    nameHint: "Ihn sehen nur Sie, hier und in den Berichten.",
    destination: "Wohin führt er?",
    targets: {
      home: "Zur Startseite des Shops",
      found: "Zu einem Produkt oder einer Kategorie",
      address: "Zu einer anderen Seite des Shops",
    },
    search: "Nach dem Titel suchen",
    results: "Gefundene Seiten",
    found_one: "{{count}} Seite",
    found_other: "{{count}} Seiten",
    kinds: { product: "Produkt", category: "Kategorie" },
    address: "Adresse der Seite",
    addressHint: "Kopieren Sie sie aus dem Shop, zum Beispiel /products/mug.",
    code: "Code (freiwillig)",
    codeHint:
      "Das Ende des Links. Bleibt das Feld leer, entsteht er aus dem Namen.",
    submit: "Link anlegen",
    wrong: {
      name: "Bitte geben Sie einen Namen mit höchstens 100 Zeichen an.",
      destination:
        "Das ist keine Seite des Shops. Kopieren Sie die Adresse einer seiner Seiten, oder nur den Teil ab dem ersten /.",
      code: "3 bis 30 Zeichen, zuerst ein Buchstabe, dann Buchstaben, Ziffern, - und _.",
      codeTaken: "Dieser Code ist vergeben. Wählen Sie einen anderen.",
      tooMany:
        "Mehr Links kann es nicht geben. Löschen Sie zuerst einen Ihrer eigenen.",
    },
  },
  delete: {
    title: "{{name}} löschen",
    text: "Der Link führt dann zur Startseite des Shops. Wer darüber kommt, wird Ihnen weiterhin gutgeschrieben, aber nicht mehr getrennt gezählt.",
    action: "Löschen",
  },
  me: "Für mich",
  main: "Hauptlink",
  mainHint: "Führt zur Startseite des Shops",
  leadsTo: "Führt zu {{destination}}",
  copy: "Link kopieren",
  share: {
    label: "{{name}} teilen",
    subject: "Eine Empfehlung",
    mail: "E-Mail",
    whatsapp: "WhatsApp",
    x: "X",
    facebook: "Facebook",
  },
  qr: {
    open: "QR-Code",
    title: "QR-Code: {{name}}",
    picture: "QR-Code von {{url}}",
    png: "Als PNG herunterladen",
    svg: "Als SVG herunterladen",
  },
}
