import type { UsTinType } from "./tin"

/** Box 3a of form W-9. */
export const W9_CLASSIFICATIONS = [
  "individual",
  "c_corporation",
  "s_corporation",
  "partnership",
  "trust_estate",
  "llc",
  "other",
] as const

/** How an LLC is taxed. */
export const LLC_CLASSIFICATIONS = [
  "c_corporation",
  "s_corporation",
  "partnership",
] as const

/** Line 4 of form W-9. */
export const EXEMPT_PAYEE_CODES = [
  ...["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"],
] as const
export const FATCA_EXEMPTION_CODES = [
  ...["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M"],
] as const

/** Line 4 of form W-8BEN-E. */
export const CHAPTER_3_STATUSES = [
  "corporation",
  "partnership",
  "simple_trust",
  "complex_trust",
  "grantor_trust",
  "estate",
  "tax_exempt_organization",
  "private_foundation",
  "international_organization",
  "central_bank",
  "foreign_government_controlled",
  "foreign_government_integral",
] as const

/**
 * Line 5 of form W-8BEN-E: what partners of a shop are. Whoever is anything else (a bank,
 * a fund) says `other`, and uploads the form itself.
 */
export const CHAPTER_4_STATUSES = [
  "active_nffe",
  "passive_nffe",
  "publicly_traded_nffe",
  "nonprofit_organization",
  "other",
] as const

/** Form W-9 (March 2024), without what stands in the profile: name, address. */
export interface W9 {
  type: "w9"
  business_name: string | null
  classification: (typeof W9_CLASSIFICATIONS)[number]
  /** Of an LLC. */
  llc_classification: (typeof LLC_CLASSIFICATIONS)[number] | null
  /** What `other` is. */
  other_classification: string | null
  /** Line 3b: a partnership, trust or estate with foreign partners, owners or beneficiaries. */
  has_foreign_partners: boolean
  exempt_payee_code: string | null
  fatca_exemption_code: string | null
  tin_type: UsTinType
  /** Nine digits. */
  tin: string
  /** The tax office has told them that they are subject to backup withholding. */
  backup_withholding: boolean
}

/** What a tax treaty is claimed for. */
export interface TreatyClaim {
  /** Of which country they are a resident. */
  country_code: string
  article: string | null
  /** Percent. */
  rate: number | null
  income_type: string | null
  explanation: string | null
}

interface W8 {
  us_tin: string | null
  foreign_tin: string | null
  /** The country gives no such numbers, or does not ask for them. */
  foreign_tin_not_required: boolean
  treaty: TreatyClaim | null
}

/** Form W-8BEN (October 2021). */
export interface W8Ben extends W8 {
  type: "w8ben"
  citizenship_country_code: string
  /** `1980-06-30` */
  date_of_birth: string
}

/** Form W-8BEN-E (October 2021). */
export interface W8BenE extends W8 {
  type: "w8bene"
  incorporation_country_code: string
  disregarded_entity_name: string | null
  chapter_3_status: (typeof CHAPTER_3_STATUSES)[number]
  chapter_4_status: (typeof CHAPTER_4_STATUSES)[number]
  /** What `other` is. */
  other_chapter_4_status: string | null
  giin: string | null
}

/** What a partner declares to the tax office of the United States. */
export type TaxFormData = W9 | W8Ben | W8BenE
