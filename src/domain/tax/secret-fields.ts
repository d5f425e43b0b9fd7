import type { TaxFormData, W8Ben, W8BenE, W9 } from "./tax-forms"
import { maskTin } from "./tin"

const NUMBERS = ["tin", "us_tin", "foreign_tin"] as const
const SECRETS = [...NUMBERS, "date_of_birth"] as const

type Secret = (typeof SECRETS)[number]
type SecretsLeftOut<Form> = Omit<Form, Secret> & {
  [Field in Extract<keyof Form, Secret>]?: Form[Field] | null
}

/** A form as it comes in: what is secret may be left out, and stays then. */
export type TaxFormInput =
  SecretsLeftOut<W9> | SecretsLeftOut<W8Ben> | SecretsLeftOut<W8BenE>

/** A form whose secrets are there or null: `problemsWithForm` says what is missing. */
export type UncheckedForm = TaxFormInput & {
  [Field in Secret]?: string | null
}

const HIDDEN = "••••"

/**
 * A form with the secrets that were left out as they were before. People see them masked,
 * so that nobody can send them back; they stay while the form is of the same kind.
 */
export function withKeptSecrets(
  input: TaxFormInput,
  before: TaxFormData | null,
): UncheckedForm {
  const kept: Partial<Record<Secret, string | null>> =
    before?.type === input.type ? before : {}
  const given: Partial<Record<Secret, string | null>> = input
  const secrets = secretsOf(input.type).map((field) => [
    field,
    given[field] === undefined ? (kept[field] ?? null) : given[field],
  ])
  return { ...input, ...Object.fromEntries(secrets) } as UncheckedForm
}

/** A form as it may be shown: of numbers the end, of the day of birth nothing. */
export function maskForm<Form extends TaxFormData>(form: Form): Form {
  const numbers = NUMBERS.flatMap((field) => {
    const number = (form as Partial<Record<Secret, string | null>>)[field]
    return number ? [[field, maskTin(number)]] : []
  })
  return {
    ...form,
    ...Object.fromEntries(numbers),
    ...("date_of_birth" in form ? { date_of_birth: HIDDEN } : {}),
  }
}

function secretsOf(type: TaxFormData["type"]): readonly Secret[] {
  return {
    w9: ["tin"] as const,
    w8ben: ["us_tin", "foreign_tin", "date_of_birth"] as const,
    w8bene: ["us_tin", "foreign_tin"] as const,
  }[type]
}
