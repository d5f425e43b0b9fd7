import Mustache from "mustache"

import type {
  Email,
  EmailData,
  EmailKind,
  EmailLanguage,
  EmailOverrides,
  EmailText,
} from "./catalogue"
import type { PayoutMethod } from "../domain/payout/payout-details"
import type { ClawbackReason } from "../domain/reasons/clawback-reasons"
import { htmlLayout } from "./html-layout"
import * as de from "./texts/de"
import * as en from "./texts/en"

interface Wording {
  texts: Record<EmailKind, EmailText>
  greeting: string
  footer: string
  /** What the button says of a link that sets the first password. */
  setPassword: string
  reversalReasons: Record<ClawbackReason, string>
  payoutMethods: Record<PayoutMethod, string>
}

const LANGUAGES: Record<EmailLanguage, Wording> = { en, de }

/** Writes an e-mail: the store's own where it has one, else ours. */
export function renderEmail<Kind extends EmailKind>(
  kind: Kind,
  data: EmailData[Kind],
  overrides: EmailOverrides = {},
): Email {
  const own = overrides[kind]
  const email = own ? own(data) : renderOurs(kind, data)
  return { ...email, subject: oneLine(email.subject) }
}

/** Why something was taken back, as a sentence. */
export function sayReversal(
  reason: ClawbackReason,
  language: EmailLanguage,
): string {
  return LANGUAGES[language].reversalReasons[reason]
}

/** What a way to be paid is called. */
export function sayPayoutMethod(
  method: PayoutMethod,
  language: EmailLanguage,
): string {
  return LANGUAGES[language].payoutMethods[method]
}

function renderOurs<Kind extends EmailKind>(
  kind: Kind,
  data: EmailData[Kind],
): Email {
  const { texts, greeting, footer, setPassword } = LANGUAGES[data.language]
  const text = texts[kind]
  const paragraphs = [greeting, ...text.paragraphs]
  const small = [...(text.notes ?? []), footer]
  const button = buttonOf(text, data, setPassword)
  return {
    subject: plain(text.subject, data),
    text: [
      ...filled(paragraphs, data, plain),
      ...(button ? [`${button.label}:\n${button.url}`] : []),
      ...filled(small, data, plain),
    ].join("\n\n"),
    html: htmlLayout({
      language: data.language,
      subject: escaped(text.subject, data),
      paragraphs: filled(paragraphs, data, escaped),
      button: button && {
        label: Mustache.escape(button.label),
        url: Mustache.escape(button.url),
      },
      small: filled(small, data, escaped),
    }),
  }
}

/** Somebody who cannot sign in yet sets a password, whatever the button says otherwise. */
function buttonOf(
  { button }: EmailText,
  data: EmailData[EmailKind],
  setPassword: string,
) {
  if (!button) {
    return undefined
  }
  const link = "link" in data ? data.link : undefined
  if (link) {
    const label = button.url === "link" ? button.label : setPassword
    return { label, url: link }
  }
  const isOfPayments = button.url === "payments_url" && "payments_url" in data
  return {
    label: button.label,
    url: isOfPayments ? data.payments_url : data.portal_url,
  }
}

type Write = (template: string, data: object) => string

function filled(
  templates: readonly string[],
  data: object,
  write: Write,
): string[] {
  return templates
    .map((template) => write(template, data).trim())
    .filter((paragraph) => paragraph !== "")
}

const plain: Write = (template, data) =>
  Mustache.render(template, data, {}, { escape: String })

const escaped: Write = (template, data) => Mustache.render(template, data)

/** A line break in a subject would begin another header. */
function oneLine(subject: string): string {
  return subject.replace(/\p{Cc}+/gu, " ").trim()
}
