import type { en } from "../en/index.ts"

export const entries: typeof en.entries = {
  groups: {
    home: "Start",
    resources: "Material",
    reports: "Berichte",
    payments: "Zahlungen",
  },
  welcome: "Willkommen",
  profile: "Mein Profil",
  programs: "Meine Programme",
  commission_structure: "Meine Provisionen",
  links: "Links",
  banners: "Banner",
  emails: "E-Mail-Texte",
  pages: "Seiten",
  program_information: "Informationen zum Programm",
  dashboard: "Übersicht",
  ledger: "Mein Konto",
  commissions: "Provisionen",
  leads: "Leads",
  link_tracking: "Link-Auswertung",
  sales: "Verkäufe",
  recruits: "Geworbene Partner",
  payments: "Zahlungen",
  payout_settings: "Auszahlung",
  tax: "Steuern",
}
