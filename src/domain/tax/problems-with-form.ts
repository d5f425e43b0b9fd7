import type { PayeeKind } from "../payee"
import type { UncheckedForm } from "./secret-fields"
import type { TaxFormData } from "./tax-forms"
import { problemWithUsTin } from "./tin"

/** Who declares: what the form takes from the tax profile. */
export interface Declarant {
  kind: PayeeKind
  country_code: string
}

const UNITED_STATES = "us"

/**
 * What is wrong with a form beyond its single fields, a line each that begins with the
 * field and says what to change.
 */
export function problemsWithForm(
  form: UncheckedForm,
  declarant: Declarant,
): string[] {
  return form.type === "w9"
    ? problemsWithW9(form)
    : [...problemsWithDeclarant(form, declarant), ...problemsWithW8(form)]
}

/** A form in which `problemsWithForm` found nothing wrong. */
export function toFormData(form: UncheckedForm): TaxFormData {
  return form as TaxFormData
}

function problemsWithW9(form: UncheckedForm & { type: "w9" }): string[] {
  const isLlc = form.classification === "llc"
  const isOther = form.classification === "other"
  return [
    ...(isLlc === (form.llc_classification !== null)
      ? []
      : [
          isLlc
            ? "form.llc_classification: say how the LLC is taxed"
            : "form.llc_classification: is of an LLC only, leave it out",
        ]),
    ...(isOther && !form.other_classification
      ? ["form.other_classification: say what you are taxed as"]
      : []),
    ...tinProblem("tin", form.tin ?? "", form.tin_type),
  ]
}

function problemsWithDeclarant(
  { type }: UncheckedForm,
  { kind, country_code }: Declarant,
): string[] {
  const wanted = type === "w8ben" ? "individual" : "company"
  return [
    ...(kind === wanted
      ? []
      : [
          type === "w8ben"
            ? "form.type: W-8BEN is for people, choose W-8BEN-E for a company"
            : "form.type: W-8BEN-E is for companies, choose W-8BEN for a person",
        ]),
    ...(country_code === UNITED_STATES
      ? ["form.type: is for residents of other countries, choose W-9"]
      : []),
  ]
}

function problemsWithW8(
  form: UncheckedForm & { type: "w8ben" | "w8bene" },
): string[] {
  const { us_tin, foreign_tin, foreign_tin_not_required, treaty } = form
  const isPerson = form.type === "w8ben"
  return [
    ...(us_tin ? tinProblem("us_tin", us_tin, isPerson ? "ssn" : "ein") : []),
    ...(foreign_tin || foreign_tin_not_required
      ? []
      : [
          "form.foreign_tin: is missing; where your country asks for none, say so by foreign_tin_not_required",
        ]),
    ...(treaty && !us_tin && !foreign_tin
      ? ["form.treaty: needs a foreign_tin or a us_tin"]
      : []),
    ...(form.type === "w8ben" && !form.date_of_birth
      ? ["form.date_of_birth: is missing"]
      : []),
    ...(form.type === "w8bene" &&
    form.chapter_4_status === "other" &&
    !form.other_chapter_4_status
      ? ["form.other_chapter_4_status: say which status you have"]
      : []),
  ]
}

function tinProblem(field: string, tin: string, type: "ssn" | "ein"): string[] {
  const problem = tin ? problemWithUsTin(tin, type) : "is missing"
  return problem ? [`form.${field}: ${problem}`] : []
}
