import type { en } from "../en/index.ts"

export const profile: typeof en.profile = {
  partner: "Partner",
  name: "Name",
  code: "Partnercode",
  website: "Website oder Profil",
  phone: "Telefon",
  you: "Sie",
  email: "E-Mail",
  firstName: "Vorname",
  lastName: "Nachname",
  mails: "E-Mails",
  notifyOnLead: "Bei neuen Leads benachrichtigen",
  notifyOnSale: "Bei Verkäufen benachrichtigen",
  notifyOnPayout: "Bei Auszahlungen benachrichtigen",
  viewer:
    "Sie können hier nur lesen: Die Daten des Partners ändert jemand mit der Rolle Inhaber oder Manager.",
  wrong: {
    name: "Bitte geben Sie einen Namen mit höchstens 100 Zeichen an.",
    website: "Bitte geben Sie eine Adresse wie https://example.com an.",
    phone: "Bitte geben Sie eine Telefonnummer an.",
    first_name: "Bitte geben Sie höchstens 100 Zeichen an.",
    last_name: "Bitte geben Sie höchstens 100 Zeichen an.",
  },
  members: "Wer sich anmelden kann",
  membersHint:
    "Personen fügt der Shop hinzu und entfernt sie. Schreiben Sie ihm, wenn sich etwas ändern soll.",
  role: "Rolle",
  roles: { owner: "Inhaber", manager: "Manager", viewer: "Nur lesen" },
  since: "Seit",
  invited: "Eingeladen, hat noch nicht geantwortet",
}
