import { COUNTRY_CODES, isCountryCode } from "../countries"
import { type Declarant, problemsWithForm } from "../problems-with-form"
import {
  maskForm,
  type TaxFormInput,
  type UncheckedForm,
  withKeptSecrets,
} from "../secret-fields"
import type { W8Ben, W9 } from "../tax-forms"

const W9_FORM: W9 = {
  type: "w9",
  business_name: null,
  classification: "individual",
  llc_classification: null,
  other_classification: null,
  has_foreign_partners: false,
  exempt_payee_code: null,
  fatca_exemption_code: null,
  tin_type: "ssn",
  tin: "123456789",
  backup_withholding: false,
}

const W8_FORM: W8Ben = {
  type: "w8ben",
  citizenship_country_code: "de",
  us_tin: null,
  foreign_tin: "12345678901",
  foreign_tin_not_required: false,
  date_of_birth: "1980-06-30",
  treaty: null,
}

const GERMAN: Declarant = { kind: "individual", country_code: "de" }
const AMERICAN: Declarant = { kind: "individual", country_code: "us" }

function problems(form: UncheckedForm): string[] {
  return problemsWithForm(form, GERMAN)
}

describe("A tax form", () => {
  it("without a mistake has none", () => {
    expect(problemsWithForm(W9_FORM, AMERICAN)).toEqual([])
    // Citizens of the United States who live elsewhere sign a W-9 as well.
    expect(problems(W9_FORM)).toEqual([])
    expect(problems(W8_FORM)).toEqual([])
  })

  it("W-9 asks how an LLC is taxed, and for a number of the right kind", () => {
    expect(
      problems({ ...W9_FORM, classification: "llc", tin: "000000000" }),
    ).toEqual([
      "form.llc_classification: say how the LLC is taxed",
      "form.tin: must be an SSN or ITIN: nine digits like 123-45-6789",
    ])
    expect(problems({ ...W9_FORM, llc_classification: "partnership" })).toEqual(
      ["form.llc_classification: is of an LLC only, leave it out"],
    )
    expect(problems({ ...W9_FORM, classification: "other" })).toEqual([
      "form.other_classification: say what you are taxed as",
    ])
    expect(problems({ ...W9_FORM, tin: null })).toEqual([
      "form.tin: is missing",
    ])
  })

  it("W-8BEN is for people outside the United States", () => {
    expect(
      problemsWithForm(W8_FORM, { kind: "company", country_code: "us" }),
    ).toEqual([
      "form.type: W-8BEN is for people, choose W-8BEN-E for a company",
      "form.type: is for residents of other countries, choose W-9",
    ])
  })

  it("W-8BEN needs a foreign number or the word that there is none", () => {
    const without = { ...W8_FORM, foreign_tin: null }
    expect(problems(without)).toEqual([
      expect.stringMatching(/^form.foreign_tin: is missing/),
    ])
    const excused = { ...without, foreign_tin_not_required: true }
    expect(problems(excused)).toEqual([])
    const treaty = {
      country_code: "de",
      article: null,
      rate: null,
      income_type: null,
      explanation: null,
    }
    expect(problems({ ...excused, treaty })).toEqual([
      "form.treaty: needs a foreign_tin or a us_tin",
    ])
  })

  it("W-8BEN-E is for companies and says what `other` is", () => {
    const form: UncheckedForm = {
      type: "w8bene",
      incorporation_country_code: "de",
      disregarded_entity_name: null,
      chapter_3_status: "corporation",
      chapter_4_status: "other",
      other_chapter_4_status: null,
      giin: null,
      us_tin: "123456789",
      foreign_tin: "1",
      foreign_tin_not_required: false,
      treaty: null,
    }
    expect(problems(form)).toEqual([
      "form.type: W-8BEN-E is for companies, choose W-8BEN for a person",
      "form.other_chapter_4_status: say which status you have",
    ])
  })

  it("is shown without its secrets", () => {
    expect(maskForm(W9_FORM)).toEqual({ ...W9_FORM, tin: "•••• 6789" })
    expect(maskForm(W8_FORM)).toEqual({
      ...W8_FORM,
      foreign_tin: "•••• 8901",
      date_of_birth: "••••",
    })
  })

  it("keeps the secrets that are left out, of the same form only", () => {
    const { tin: _, ...input } = W9_FORM
    expect(withKeptSecrets(input, W9_FORM)).toEqual(W9_FORM)
    expect(withKeptSecrets(input, null)).toEqual({ ...W9_FORM, tin: null })
    expect(withKeptSecrets(input, W8_FORM)).toEqual({ ...W9_FORM, tin: null })
    const removed: TaxFormInput = { ...W8_FORM, foreign_tin: null }
    expect(withKeptSecrets(removed, W8_FORM)).toEqual({
      ...W8_FORM,
      foreign_tin: null,
    })
  })
})

describe("Countries", () => {
  it("are those of ISO 3166, in lower case", () => {
    expect(COUNTRY_CODES.length).toBeGreaterThan(240)
    expect(isCountryCode("de")).toBe(true)
    expect(isCountryCode("DE")).toBe(false)
    expect(isCountryCode("zz")).toBe(false)
  })
})
