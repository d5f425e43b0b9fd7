import type { EmailKind, EmailText } from "../catalogue"

export const greeting = "Hello{{#first_name}} {{first_name}}{{/first_name}},"

export const footer =
  "This e-mail is about the partner program of {{store_name}}."

export const texts: Record<EmailKind, EmailText> = {
  application_received: {
    subject: "We have your application",
    paragraphs: [
      "Thank you for applying as a partner of {{store_name}}.",
      "We look at every application and write to you as soon as we have decided.",
    ],
  },
  application_approved: {
    subject: "Welcome as a partner of {{store_name}}",
    paragraphs: [
      "Your application was approved: {{partner_name}} is now a partner of {{store_name}}.",
      "Your partner code is {{partner_code}}. Sign in with it, or with this e-mail address.",
      "{{#link}}Set a password first. The link opens once, until {{expires}} (UTC).{{/link}}",
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
  },
  application_rejected: {
    subject: "Your application as a partner",
    paragraphs: [
      "Thank you for your interest in {{store_name}}. We cannot accept your application at this time.",
      "{{#reason}}This is why: {{reason}}{{/reason}}",
    ],
  },
  member_invited: {
    subject: "You are invited to {{partner_name}} at {{store_name}}",
    paragraphs: [
      "You are invited to the partner portal of {{store_name}}, as a member of {{partner_name}}.",
      "Set a password to accept. The link opens once, until {{expires}} (UTC).",
    ],
    button: { label: "Accept and set a password", url: "link" },
    notes: [
      "If you have an account at {{store_name}} with this e-mail address, the new password holds for it as well.",
      "If you do not know why you get this e-mail, ignore it: without the link nothing happens.",
    ],
  },
  password_reset: {
    subject: "Set a new password",
    paragraphs: [
      "Somebody asked for a new password for the partner portal of {{store_name}}.",
      "Set it here. The link opens once, until {{expires}} (UTC).",
    ],
    button: { label: "Set a new password", url: "link" },
    notes: [
      "If it was not you, ignore this e-mail: your password stays as it is.",
    ],
  },
  password_changed: {
    subject: "Your password was changed",
    paragraphs: [
      "The password of your account at {{store_name}} was set just now.",
      "All earlier sessions in the partner portal have ended. Sign in with the new password.",
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
    notes: [
      "If it was not you, somebody can read your e-mails. Change the password of your mailbox, then set a new one in the portal under “Forgot password?”, and write to us.",
    ],
  },
}

export const setPassword = "Set a password"
