import type { PayoutMethod } from "../domain/payout/payout-details"

export const EMAIL_LANGUAGES = ["en", "de"] as const

export type EmailLanguage = (typeof EMAIL_LANGUAGES)[number]

/** What every e-mail may say. */
interface CommonData {
  language: EmailLanguage
  /** The sender's name of Settings > Partner Center, else the store's. */
  store_name: string
  partner_name: string
  /** null where the person's name is not known. */
  first_name: string | null
  /** Where partners sign in. */
  portal_url: string
}

/** A link that opens once and for a while. It is a key: see `sendPartnerEmailStep`. */
interface KeyData {
  link: string
  /** When it stops to open, as the e-mail's language writes it; UTC. */
  expires: string
}

/** Somebody became known through the partner. */
export interface LeadDetails {
  /** As much of the address as partners see: `j•••@example.com`; null where none is known. */
  lead_email: string | null
  /** When, as the e-mail's language writes it; UTC. */
  received: string
  /** Through which link, by its name; null where that is not known. */
  link_name: string | null
}

interface OrderDetails {
  order_id: string
  /** As the store's people know the order; its id where it has no number. */
  order_number: string
  /** ISO 4217, lower case. */
  currency_code: string
}

/** An order was credited to the partner and earns them something. */
export interface SaleDetails extends OrderDetails {
  /** What was sold, as one text. */
  products: string
  /** The partner's commission for the order, as the e-mail's language writes it. */
  amount: string
  /** Whether all of it may be paid out already. */
  is_payable: boolean
  /** From when it may be paid out, as the language writes it; UTC; null: not known yet. */
  payable_from: string | null
}

/** What an order had earned the partner was taken back, in part or in full. */
export interface ReversalDetails extends OrderDetails {
  /** What was taken back for this order so far, as the e-mail's language writes it. */
  taken_back: string
  /** What the order still earns the partner; null: nothing. */
  remaining: string | null
  /** Why, as a sentence in the e-mail's language; null where the books do not say. */
  why: string | null
}

/** Somebody has changed how the partner is paid. */
export interface PayoutSettingsDetails {
  /** When, as the e-mail's language writes it; UTC. */
  changed: string
  /** Whether the store did it on the partner's behalf. */
  by_store: boolean
  /** Whether it is about where the money goes; else only about from which amount on. */
  details_changed: boolean
  /** null: the partner is not paid. */
  method: PayoutMethod | null
  /** The method as the e-mail's language calls it; null as well. */
  method_name: string | null
  /** What may be shown of where the money goes: `DE •••• 3000`. */
  label: string | null
}

/** What became of a payment to the partner. */
export interface PayoutDetails {
  payout_id: string
  /** As the e-mail's language writes it. */
  amount: string
  /** ISO 4217, lower case. */
  currency_code: string
  /** The day on which it was paid, as the language writes it; UTC. */
  paid_on: string | null
  /** How it was paid; null: that is not known any more. */
  method: PayoutMethod | null
  /** The method as the e-mail's language calls it; null as well. */
  method_name: string | null
  /** What may be shown of where it went: `DE •••• 3000`. */
  label: string | null
  /** What the bank statement says of it. */
  reference: string | null
  /** Why it did not arrive or came back, in the store's own words. */
  reason: string | null
  /** The portal's page of payments; the portal where the store hides the page. */
  payments_url: string
}

/** What e-mails tell of that are about the partner's business. */
export type NewsDetails =
  | LeadDetails
  | SaleDetails
  | ReversalDetails
  | PayoutSettingsDetails
  | PayoutDetails

/** Every e-mail that partners get, and what it can say beside the common. */
export interface EmailData {
  application_received: CommonData
  /** `link` where nobody can sign in yet: there the password is set. */
  application_approved: CommonData & { partner_code: string } & Partial<KeyData>
  application_rejected: CommonData & { reason: string | null }
  member_invited: CommonData & KeyData
  password_reset: CommonData & KeyData
  password_changed: CommonData
  lead_received: CommonData & LeadDetails
  first_sale: CommonData & SaleDetails
  sale_credited: CommonData & SaleDetails
  commission_reversed: CommonData & ReversalDetails
  payout_settings_changed: CommonData & PayoutSettingsDetails
  payout_paid: CommonData & PayoutDetails
  payout_failed: CommonData & PayoutDetails
  payout_reversed: CommonData & PayoutDetails
}

export type EmailKind = keyof EmailData

export const EMAIL_KINDS = [
  "application_received",
  "application_approved",
  "application_rejected",
  "member_invited",
  "password_reset",
  "password_changed",
  "lead_received",
  "first_sale",
  "sale_credited",
  "commission_reversed",
  "payout_settings_changed",
  "payout_paid",
  "payout_failed",
  "payout_reversed",
] as const satisfies readonly EmailKind[]

export interface Email {
  /** One line. */
  subject: string
  text: string
  html: string
}

/** A store's own e-mails, by kind; for the others ours are sent. */
export type EmailOverrides = {
  [Kind in EmailKind]?: (data: EmailData[Kind]) => Email
}

/** What an e-mail says, in Mustache; a paragraph of which nothing is left is left out. */
export interface EmailText {
  subject: string
  paragraphs: readonly string[]
  /** Shown where the e-mail has what `url` names. */
  button?: { label: string; url: "link" | "portal_url" | "payments_url" }
  /** Small, at the end. */
  notes?: readonly string[]
}
