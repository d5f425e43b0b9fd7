import type { PayoutMethod } from "../../domain/payout/payout-details"
import type { ClawbackReason } from "../../domain/reasons/clawback-reasons"
import type { EmailKind, EmailText } from "../catalogue"

export const greeting = "Hello{{#first_name}} {{first_name}}{{/first_name}},"

export const footer =
  "This e-mail is about the partner program of {{store_name}}."

const NO_MORE =
  "You can switch these e-mails off in the partner portal, in your profile."

const PAYABLE =
  "{{#is_payable}}The commission can be paid out now.{{/is_payable}}{{^is_payable}}{{#payable_from}}The commission is pending until {{payable_from}} (UTC); then it can be paid out.{{/payable_from}}{{^payable_from}}The commission is pending for now: it can be paid out once the order is paid for and the hold period is over.{{/payable_from}}{{/is_payable}}"

const PAID_TO =
  "{{#method_name}}{{method_name}}{{#label}}, {{label}}{{/label}}{{/method_name}}"

const REFERENCE = "{{#reference}}Reference: {{reference}}{{/reference}}"

const WHY = "{{#reason}}This is why: {{reason}}{{/reason}}"

const PAYMENTS = { label: "See your payments", url: "payments_url" } as const

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
  lead_received: {
    subject: "A new lead came through you",
    paragraphs: [
      "Somebody became known to {{store_name}} through you{{#link_name}}, by your link “{{link_name}}”{{/link_name}}.",
      "{{#lead_email}}{{lead_email}}, {{/lead_email}}{{received}} (UTC)",
      "If they order, you may earn a commission. Your leads are in the partner portal, under Reports.",
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
    notes: [NO_MORE],
  },
  first_sale: {
    subject: "Congratulations on your first sale",
    paragraphs: [
      "Order {{order_number}} came through you, the first one: it earns {{partner_name}} {{amount}} at {{store_name}}.",
      "Sold: {{products}}",
      PAYABLE,
      "If something is returned, the commission is adjusted. Every order and what it earns you is in the partner portal, in your ledger.",
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
    notes: [NO_MORE],
  },
  sale_credited: {
    subject: "A sale through you: {{amount}}",
    paragraphs: [
      "Order {{order_number}} came through you: it earns {{partner_name}} {{amount}} at {{store_name}}.",
      "Sold: {{products}}",
      PAYABLE,
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
    notes: [NO_MORE],
  },
  commission_reversed: {
    subject: "Commission taken back for order {{order_number}}",
    paragraphs: [
      "Of what order {{order_number}} had earned {{partner_name}} at {{store_name}}, {{taken_back}} was taken back so far.",
      "{{#why}}This is why: {{why}}{{/why}}",
      "{{#remaining}}The order still earns you {{remaining}}.{{/remaining}}{{^remaining}}The order earns you nothing any more.{{/remaining}}",
      "What was taken back and when is in your ledger, in the partner portal.",
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
    notes: [NO_MORE],
  },
  payout_settings_changed: {
    subject: "How you are paid was changed",
    paragraphs: [
      "How {{store_name}} pays {{partner_name}} was changed{{#by_store}} by the store{{/by_store}} on {{changed}} (UTC).",
      "{{#details_changed}}{{#method_name}}From now on: {{method_name}}, {{label}}{{/method_name}}{{^method_name}}There is no way to pay you now: choose one in the partner portal.{{/method_name}}{{/details_changed}}{{^details_changed}}The amount from which you are paid was changed. Where the money goes stays as it was.{{/details_changed}}",
    ],
    button: { label: "Open the partner portal", url: "portal_url" },
    notes: [
      "If this was not you, somebody else may be able to sign in as you: set a new password in the portal under “Forgot password?”, check how you are paid, and write to us at once.",
    ],
  },
  payout_paid: {
    subject: "You were paid {{amount}}",
    paragraphs: [
      "{{store_name}} has paid {{partner_name}} {{amount}}{{#paid_on}} on {{paid_on}}{{/paid_on}}.",
      PAID_TO,
      REFERENCE,
      "It can take a few days until the money arrives.",
    ],
    button: PAYMENTS,
    notes: [NO_MORE],
  },
  payout_failed: {
    subject: "A payment of {{amount}} did not go through",
    paragraphs: [
      "{{store_name}} wanted to pay {{partner_name}} {{amount}}, but the payment did not go through.",
      PAID_TO,
      WHY,
      "Nothing is lost: the amount is in your balance again and can be paid with the next payment. Please check how you are paid, in the partner portal.",
    ],
    button: PAYMENTS,
    notes: [NO_MORE],
  },
  payout_reversed: {
    subject: "A payment of {{amount}} came back",
    paragraphs: [
      "A payment of {{amount}} from {{store_name}} to {{partner_name}}{{#paid_on}}, made on {{paid_on}},{{/paid_on}} came back or was taken back.",
      PAID_TO,
      REFERENCE,
      WHY,
      "The amount is in your balance again and can be paid with the next payment. Please check how you are paid, in the partner portal.",
    ],
    button: PAYMENTS,
    notes: [NO_MORE],
  },
}

/** Why something was taken back. */
export const reversalReasons: Record<ClawbackReason, string> = {
  clawback_changed:
    "the order was changed or cancelled, or something was returned or refunded.",
  clawback_refused: "the store refused a commission for this order.",
  clawback_reassigned: "the store assigned the order to another partner.",
  clawback_recalculated: "the store computed the order again with newer terms.",
  clawback_line_changed:
    "the store changed what it had agreed on for a part of the order.",
  clawback_order_deleted: "the order was deleted.",
}

/** What ways to be paid are called. */
export const payoutMethods: Record<PayoutMethod, string> = {
  bank_transfer: "Bank transfer",
  paypal: "PayPal",
  stripe_connect: "Stripe",
  store_credit: "Store credit",
  other: "As agreed with the store",
}

export const setPassword = "Set a password"
