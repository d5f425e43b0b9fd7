import type { EmailKind, EmailText } from "../catalogue"

export const greeting =
  "Guten Tag{{#first_name}} {{first_name}}{{/first_name}},"

export const footer =
  "Diese E-Mail betrifft das Partnerprogramm von {{store_name}}."

export const texts: Record<EmailKind, EmailText> = {
  application_received: {
    subject: "Ihre Bewerbung ist angekommen",
    paragraphs: [
      "Vielen Dank für Ihre Bewerbung als Partner von {{store_name}}.",
      "Wir sehen uns jede Bewerbung an und schreiben Ihnen, sobald wir entschieden haben.",
    ],
  },
  application_approved: {
    subject: "Willkommen als Partner von {{store_name}}",
    paragraphs: [
      "Ihre Bewerbung wurde angenommen: {{partner_name}} ist jetzt Partner von {{store_name}}.",
      "Ihr Partnercode ist {{partner_code}}. Melden Sie sich damit oder mit dieser E-Mail-Adresse an.",
      "{{#link}}Legen Sie zuerst ein Passwort fest. Der Link lässt sich einmal öffnen, bis {{expires}} (UTC).{{/link}}",
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
  },
  application_rejected: {
    subject: "Ihre Bewerbung als Partner",
    paragraphs: [
      "Vielen Dank für Ihr Interesse an {{store_name}}. Wir können Ihre Bewerbung derzeit nicht annehmen.",
      "{{#reason}}Der Grund: {{reason}}{{/reason}}",
    ],
  },
  member_invited: {
    subject: "Einladung zu {{partner_name}} bei {{store_name}}",
    paragraphs: [
      "Sie sind als Mitglied von {{partner_name}} in das Partnerportal von {{store_name}} eingeladen.",
      "Legen Sie ein Passwort fest, um die Einladung anzunehmen. Der Link lässt sich einmal öffnen, bis {{expires}} (UTC).",
    ],
    button: { label: "Annehmen und Passwort festlegen", url: "link" },
    notes: [
      "Haben Sie mit dieser E-Mail-Adresse ein Konto bei {{store_name}}, gilt das neue Passwort auch dafür.",
      "Wenn Sie nicht wissen, warum Sie diese E-Mail erhalten, ignorieren Sie sie: Ohne den Link geschieht nichts.",
    ],
  },
  password_reset: {
    subject: "Neues Passwort festlegen",
    paragraphs: [
      "Jemand hat ein neues Passwort für das Partnerportal von {{store_name}} angefordert.",
      "Hier legen Sie es fest. Der Link lässt sich einmal öffnen, bis {{expires}} (UTC).",
    ],
    button: { label: "Neues Passwort festlegen", url: "link" },
    notes: [
      "Waren Sie das nicht, ignorieren Sie diese E-Mail: Ihr Passwort bleibt, wie es ist.",
    ],
  },
  password_changed: {
    subject: "Ihr Passwort wurde geändert",
    paragraphs: [
      "Das Passwort Ihres Kontos bei {{store_name}} wurde soeben festgelegt.",
      "Alle früheren Sitzungen im Partnerportal sind beendet. Melden Sie sich mit dem neuen Passwort an.",
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
    notes: [
      "Waren Sie das nicht, kann jemand Ihre E-Mails lesen. Ändern Sie das Passwort Ihres Postfachs, legen Sie dann im Portal unter „Passwort vergessen?“ ein neues fest und schreiben Sie uns.",
    ],
  },
}

export const setPassword = "Passwort festlegen"
