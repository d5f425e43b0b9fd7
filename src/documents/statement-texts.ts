import type { ClawbackReason } from "../domain/reasons/clawback-reasons"
import type { EmailLanguage } from "../emails/catalogue"
import type { StatementKind, StatementSums } from "./statement"
import { de } from "./texts/de"
import { en } from "./texts/en"

/** What a statement says in one language. */
export interface StatementTexts {
  title: string
  partner_code: string
  /** The partner's number for value added tax. */
  vat_id: string
  /** The store's tax number. */
  tax_id: string
  period: string
  /** Between the first and the last day, and before the last where there is no first. */
  to: string
  until: string
  /** How days are meant. */
  utc: string
  currency: string
  sums: Record<keyof StatementSums, string>
  kinds: Record<StatementKind, string>
  columns: { date: string; entry: string; amount: string; balance: string }
  /** In place of the entries of a period without any. */
  nothing: string
  page: (page: number, pages: number) => string
  order: (number: number) => string
  level: (level: number) => string
  sold_by: (name: string) => string
  clawbacks: Record<ClawbackReason, string>
}

const LANGUAGES: Record<EmailLanguage, StatementTexts> = { en, de }

/** What statements say in a language. */
export function statementTexts(language: EmailLanguage): StatementTexts {
  return LANGUAGES[language]
}
