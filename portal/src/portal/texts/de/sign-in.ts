import type { en } from "../en/index.ts"

export const signIn: typeof en.signIn = {
  title: "Partner",
  lead: "Melden Sie sich an und sehen Sie Ihre Links, Ihren Verdienst und jede Bestellung dahinter.",
  login: "Partnercode oder E-Mail",
  password: "Passwort",
  remember: "Auf diesem Gerät angemeldet bleiben",
  submit: "Anmelden",
  forgot: "Passwort vergessen?",
  wrong: "Partnercode oder Passwort ist falsch.",
  pending:
    "Ihre Bewerbung wird geprüft. Der Shop antwortet per E-Mail; sobald er Sie angenommen hat, können Sie sich anmelden.",
  rejected:
    "Der Shop hat Ihre Bewerbung nicht angenommen. Sie können sich noch einmal bewerben oder dem Shop schreiben.",
  tooMany: "Zu viele Versuche. Bitte warten Sie ein paar Minuten.",
  secondStep:
    "Der Shop verlangt zuerst eine zweite Bestätigung. Bitte schreiben Sie dem Shop.",
}
