import type { TaxForm, TaxProfileBody } from "../../client/types.ts"

/** The forms of the United States. */
export type TaxFormType = TaxForm["type"]
type W9 = Extract<TaxForm, { type: "w9" }>
type W8BenE = Extract<TaxForm, { type: "w8bene" }>

/** The tax profile as it stands in the form; what is not given is empty. */
export type TaxValues = {
  legal_name: string
  kind: TaxProfileBody["kind"]
  line_1: string
  line_2: string
  postal_code: string
  city: string
  province: string
  address_country: string
  country_code: string
  vat_id: string
  form: TaxFormType | ""
  business_name: string
  classification: W9["classification"]
  llc_classification: NonNullable<W9["llc_classification"]> | ""
  other_classification: string
  has_foreign_partners: boolean
  exempt_payee_code: string
  fatca_exemption_code: string
  tin_type: W9["tin_type"]
  tin: string
  backup_withholding: boolean
  citizenship: string
  date_of_birth: string
  incorporation: string
  disregarded_entity_name: string
  chapter_3_status: W8BenE["chapter_3_status"]
  chapter_4_status: W8BenE["chapter_4_status"]
  other_chapter_4_status: string
  giin: string
  foreign_tin: string
  foreign_tin_not_required: boolean
  us_tin: string
  claims_treaty: boolean
  treaty_country: string
  treaty_article: string
  treaty_rate: string
  treaty_income: string
  treaty_explanation: string
  /** Under penalties of perjury. */
  is_certified: boolean
  signature_name: string
}

export type TaxField = keyof TaxValues

/** How the API's refusals call what it calls otherwise than the form. */
const API_NAMES = {
  legal_name: "legal_name",
  line_1: "address.line_1",
  line_2: "address.line_2",
  postal_code: "address.postal_code",
  city: "address.city",
  province: "address.province",
  address_country: "address.country_code",
  country_code: "country_code",
  vat_id: "vat_id",
  form: "form.type",
  business_name: "form.business_name",
  llc_classification: "form.llc_classification",
  other_classification: "form.other_classification",
  tin: "form.tin",
  citizenship: "form.citizenship_country_code",
  date_of_birth: "form.date_of_birth",
  incorporation: "form.incorporation_country_code",
  disregarded_entity_name: "form.disregarded_entity_name",
  other_chapter_4_status: "form.other_chapter_4_status",
  giin: "form.giin",
  foreign_tin: "form.foreign_tin",
  us_tin: "form.us_tin",
  claims_treaty: "form.treaty",
  treaty_country: "form.treaty.country_code",
  treaty_article: "form.treaty.article",
  treaty_rate: "form.treaty.rate",
  treaty_income: "form.treaty.income_type",
  treaty_explanation: "form.treaty.explanation",
  signature_name: "signature.name",
} as const satisfies Partial<Record<TaxField, string>>

export type RefusedTaxField = keyof typeof API_NAMES

/** The fields of the form that a refusal of the API names. */
export const refusedFields = (refusal: string): RefusedTaxField[] => {
  const lines = refusal.split("\n")
  return (Object.keys(API_NAMES) as RefusedTaxField[]).filter((field) =>
    lines.some((line) => line.startsWith(`${API_NAMES[field]}:`)),
  )
}

/** Which forms somebody can be asked for: by where they are taxed, and whether as a person. */
export const formsFor = ({
  kind,
  country_code,
}: Pick<TaxValues, "kind" | "country_code">): TaxFormType[] => {
  if (country_code === "us") {
    return ["w9"]
  }
  return [kind === "individual" ? "w8ben" : "w8bene", "w9"]
}
