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

/** Every e-mail that partners get, and what it can say beside the common. */
export interface EmailData {
  application_received: CommonData
  /** `link` where nobody can sign in yet: there the password is set. */
  application_approved: CommonData & { partner_code: string } & Partial<KeyData>
  application_rejected: CommonData & { reason: string | null }
  member_invited: CommonData & KeyData
  password_reset: CommonData & KeyData
  password_changed: CommonData
}

export type EmailKind = keyof EmailData

export const EMAIL_KINDS = [
  "application_received",
  "application_approved",
  "application_rejected",
  "member_invited",
  "password_reset",
  "password_changed",
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
  button?: { label: string; url: "link" | "portal_url" }
  /** Small, at the end. */
  notes?: readonly string[]
}
