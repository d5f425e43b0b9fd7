import type { PayoutMethod } from "../../domain/payout/payout-details"
import type { ClawbackReason } from "../../domain/reasons/clawback-reasons"
import type { EmailKind, EmailText } from "../catalogue"

export const greeting =
  "Guten Tag{{#first_name}} {{first_name}}{{/first_name}},"

export const footer =
  "Diese E-Mail betrifft das Partnerprogramm von {{store_name}}."

const NO_MORE =
  "Sie können diese E-Mails im Partnerportal in Ihrem Profil abschalten."

const PAYABLE =
  "{{#is_payable}}Die Provision ist auszahlbar.{{/is_payable}}{{^is_payable}}{{#payable_from}}Die Provision ist bis {{payable_from}} (UTC) vorgemerkt und danach auszahlbar.{{/payable_from}}{{^payable_from}}Die Provision ist vorerst vorgemerkt: Auszahlbar wird sie, wenn die Bestellung bezahlt und die Haltefrist vorbei ist.{{/payable_from}}{{/is_payable}}"

const PAID_TO =
  "{{#method_name}}{{method_name}}{{#label}}, {{label}}{{/label}}{{/method_name}}"

const REFERENCE = "{{#reference}}Verwendungszweck: {{reference}}{{/reference}}"

const WHY = "{{#reason}}Der Grund: {{reason}}{{/reason}}"

const PAYMENTS = { label: "Zahlungen ansehen", url: "payments_url" } as const

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
  lead_received: {
    subject: "Ein neuer Lead über Sie",
    paragraphs: [
      "{{store_name}} hat über Sie jemanden kennengelernt{{#link_name}}, über Ihren Link „{{link_name}}“{{/link_name}}.",
      "{{#lead_email}}{{lead_email}}, {{/lead_email}}{{received}} (UTC)",
      "Wenn diese Person bestellt, können Sie eine Provision verdienen. Ihre Leads finden Sie im Partnerportal unter Berichte.",
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
    notes: [NO_MORE],
  },
  first_sale: {
    subject: "Glückwunsch zu Ihrem ersten Verkauf",
    paragraphs: [
      "Die Bestellung {{order_number}} kam über Sie, als erste: {{partner_name}} verdient damit {{amount}} bei {{store_name}}.",
      "Verkauft: {{products}}",
      PAYABLE,
      "Wird etwas zurückgegeben, ändert sich die Provision entsprechend. Jede Bestellung und was sie Ihnen einbringt sehen Sie im Partnerportal in Ihrem Konto.",
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
    notes: [NO_MORE],
  },
  sale_credited: {
    subject: "Ein Verkauf über Sie: {{amount}}",
    paragraphs: [
      "Die Bestellung {{order_number}} kam über Sie: {{partner_name}} verdient damit {{amount}} bei {{store_name}}.",
      "Verkauft: {{products}}",
      PAYABLE,
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
    notes: [NO_MORE],
  },
  commission_reversed: {
    subject: "Rückbuchung zur Bestellung {{order_number}}",
    paragraphs: [
      "Von der Provision, die die Bestellung {{order_number}} für {{partner_name}} bei {{store_name}} eingebracht hatte, wurden bisher {{taken_back}} zurückgebucht.",
      "{{#why}}Der Grund: {{why}}{{/why}}",
      "{{#remaining}}Die Bestellung bringt Ihnen noch {{remaining}} ein.{{/remaining}}{{^remaining}}Die Bestellung bringt Ihnen nichts mehr ein.{{/remaining}}",
      "Was wann zurückgebucht wurde, steht im Partnerportal in Ihrem Konto.",
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
    notes: [NO_MORE],
  },
  payout_settings_changed: {
    subject: "Ihre Auszahlungsdaten wurden geändert",
    paragraphs: [
      "Wie {{store_name}} an {{partner_name}} auszahlt, wurde am {{changed}} (UTC) geändert{{#by_store}}, und zwar vom Shop{{/by_store}}.",
      "{{#details_changed}}{{#method_name}}Ab jetzt: {{method_name}}, {{label}}{{/method_name}}{{^method_name}}Derzeit können wir Ihnen nichts auszahlen: Wählen Sie im Partnerportal, wie Sie bezahlt werden.{{/method_name}}{{/details_changed}}{{^details_changed}}Geändert wurde der Betrag, ab dem ausgezahlt wird. Wohin das Geld geht, bleibt wie bisher.{{/details_changed}}",
    ],
    button: { label: "Partnerportal öffnen", url: "portal_url" },
    notes: [
      "Wenn Sie das nicht waren, kann sich vielleicht jemand anderes als Sie anmelden: Legen Sie im Portal unter „Passwort vergessen?“ ein neues Passwort fest, prüfen Sie Ihre Auszahlungsdaten und schreiben Sie uns sofort.",
    ],
  },
  payout_paid: {
    subject: "Ihre Auszahlung: {{amount}}",
    paragraphs: [
      "{{store_name}} hat {{partner_name}}{{#paid_on}} am {{paid_on}}{{/paid_on}} {{amount}} ausgezahlt.",
      PAID_TO,
      REFERENCE,
      "Bis das Geld ankommt, können einige Tage vergehen.",
    ],
    button: PAYMENTS,
    notes: [NO_MORE],
  },
  payout_failed: {
    subject: "Eine Auszahlung von {{amount}} ist gescheitert",
    paragraphs: [
      "{{store_name}} wollte {{partner_name}} {{amount}} auszahlen, aber die Auszahlung ist gescheitert.",
      PAID_TO,
      WHY,
      "Verloren ist nichts: Der Betrag steht wieder in Ihrem Guthaben und kann mit der nächsten Auszahlung gezahlt werden. Bitte prüfen Sie Ihre Auszahlungsdaten im Partnerportal.",
    ],
    button: PAYMENTS,
    notes: [NO_MORE],
  },
  payout_reversed: {
    subject: "Eine Auszahlung von {{amount}} kam zurück",
    paragraphs: [
      "Eine Auszahlung von {{amount}}, die {{store_name}}{{#paid_on}} am {{paid_on}}{{/paid_on}} an {{partner_name}} geleistet hat, kam zurück oder wurde zurückgenommen.",
      PAID_TO,
      REFERENCE,
      WHY,
      "Der Betrag steht wieder in Ihrem Guthaben und kann mit der nächsten Auszahlung gezahlt werden. Bitte prüfen Sie Ihre Auszahlungsdaten im Partnerportal.",
    ],
    button: PAYMENTS,
    notes: [NO_MORE],
  },
}

/** Why something was taken back. */
export const reversalReasons: Record<ClawbackReason, string> = {
  clawback_changed:
    "Die Bestellung wurde geändert oder storniert, oder es wurde etwas zurückgegeben oder erstattet.",
  clawback_refused:
    "Der Shop hat für diese Bestellung eine Provision abgelehnt.",
  clawback_reassigned:
    "Der Shop hat die Bestellung einem anderen Partner zugeordnet.",
  clawback_recalculated:
    "Der Shop hat die Bestellung mit neueren Bedingungen neu berechnet.",
  clawback_line_changed:
    "Der Shop hat geändert, was er für einen Teil der Bestellung vereinbart hatte.",
  clawback_order_deleted: "Die Bestellung wurde gelöscht.",
}

/** What ways to be paid are called. */
export const payoutMethods: Record<PayoutMethod, string> = {
  bank_transfer: "Banküberweisung",
  paypal: "PayPal",
  stripe_connect: "Stripe",
  store_credit: "Guthaben im Shop",
  other: "Wie mit dem Shop vereinbart",
}

export const setPassword = "Passwort festlegen"
