import type { en } from "../en/index.ts"

export const common: typeof en.common = {
  skip: "Zum Inhalt springen",
  menu: "Menü",
  close: "Schließen",
  loading: "Wird geladen …",
  save: "Speichern",
  saved: "Gespeichert",
  cancel: "Abbrechen",
  copy: "Kopieren",
  copied: "Kopiert",
  retry: "Noch einmal versuchen",
  download: "Als CSV herunterladen",
  nobody: "Niemand",
  failed: "Das konnte nicht geladen werden.",
  unreachable:
    "Der Shop antwortet gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.",
  previous: "Zurück",
  next: "Weiter",
  page: "Seite {{page}} von {{pages}}",
  signOut: "Abmelden",
  notFoundTitle: "Nicht gefunden",
  notFound: "Diese Seite gibt es nicht.",
  next_step: {
    links: "Zu meinen Links",
    recruits: "Zu meinem Werbelink",
    commission_structure: "Was die Programme zahlen",
    programs: "Zu meinen Programmen",
  },
  goHome: "Zur ersten Seite",
  range: {
    label: "Zeitraum",
    from: "Von",
    to: "Bis",
    days7: "Letzte 7 Tage",
    days30: "Letzte 30 Tage",
    days90: "Letzte 90 Tage",
    year: "Dieses Jahr",
    all: "Gesamter Zeitraum",
    custom: "Eigene Daten",
  },
  currency: "Währung",
  visit: {
    notice:
      "Sie sehen das Portal, wie {{name}} es sieht. Nur lesend, bis {{time}}.",
    end: "Beenden",
  },
}
