import type { EmailLanguage } from "../emails/catalogue"
import type { FormTexts } from "./catalogue"
import { de } from "./texts/de"
import { en } from "./texts/en"

const LANGUAGES: Record<EmailLanguage, FormTexts> = { en, de }

/** What plain HTML forms say in a language. */
export function formTexts(language: EmailLanguage): FormTexts {
  return LANGUAGES[language]
}
