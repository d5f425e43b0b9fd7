import type { TaxForm, TaxProfileBody } from "../../client/types.ts"
import type { TaxValues } from "./tax-values.ts"

type W9 = Extract<TaxForm, { type: "w9" }>

const orNull = (text: string): string | null => text.trim() || null
/** A secret that is left out stays as it was. */
const orKept = (text: string): string | undefined => text.trim() || undefined

/** The whole tax profile as the API takes it, signed where somebody has certified it. */
export const toTaxBody = (values: TaxValues): TaxProfileBody => ({
  legal_name: values.legal_name,
  kind: values.kind,
  address: {
    line_1: values.line_1,
    line_2: orNull(values.line_2),
    postal_code: orNull(values.postal_code),
    city: values.city,
    province: orNull(values.province),
    country_code: values.address_country,
  },
  country_code: values.country_code,
  vat_id: orNull(values.vat_id),
  form: formOf(values),
  ...(values.form && values.is_certified
    ? { signature: { name: values.signature_name, certified: true } }
    : {}),
})

const formOf = (values: TaxValues): TaxForm | null => {
  switch (values.form) {
    case "w9":
      return w9Of(values)
    case "w8ben":
      return {
        type: "w8ben",
        citizenship_country_code: values.citizenship,
        date_of_birth: orKept(values.date_of_birth),
        ...w8Of(values),
      }
    case "w8bene":
      return {
        type: "w8bene",
        incorporation_country_code: values.incorporation,
        disregarded_entity_name: orNull(values.disregarded_entity_name),
        chapter_3_status: values.chapter_3_status,
        chapter_4_status: values.chapter_4_status,
        other_chapter_4_status:
          values.chapter_4_status === "other"
            ? orNull(values.other_chapter_4_status)
            : null,
        giin: orNull(values.giin),
        ...w8Of(values),
      }
    case "":
      return null
  }
}

const w9Of = (values: TaxValues): W9 => ({
  type: "w9",
  business_name: orNull(values.business_name),
  classification: values.classification,
  llc_classification:
    values.classification === "llc" ? values.llc_classification || null : null,
  other_classification:
    values.classification === "other"
      ? orNull(values.other_classification)
      : null,
  has_foreign_partners: values.has_foreign_partners,
  // The API refuses what is no such code.
  exempt_payee_code: (values.exempt_payee_code ||
    null) as W9["exempt_payee_code"],
  fatca_exemption_code: (values.fatca_exemption_code ||
    null) as W9["fatca_exemption_code"],
  tin_type: values.tin_type,
  tin: orKept(values.tin),
  backup_withholding: values.backup_withholding,
})

const w8Of = (values: TaxValues) => ({
  us_tin: orKept(values.us_tin),
  foreign_tin: orKept(values.foreign_tin),
  foreign_tin_not_required: values.foreign_tin_not_required,
  treaty: values.claims_treaty
    ? {
        country_code: values.treaty_country,
        article: orNull(values.treaty_article),
        rate: values.treaty_rate === "" ? null : Number(values.treaty_rate),
        income_type: orNull(values.treaty_income),
        explanation: orNull(values.treaty_explanation),
      }
    : null,
})
