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
