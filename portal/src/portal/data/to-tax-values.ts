import type { TaxProfile } from "../../client/types.ts"
import type { TaxValues } from "./tax-values.ts"

const EMPTY: TaxValues = {
  legal_name: "",
  kind: "individual",
  line_1: "",
  line_2: "",
  postal_code: "",
  city: "",
  province: "",
  address_country: "",
  country_code: "",
  vat_id: "",
  form: "",
  business_name: "",
  classification: "individual",
  llc_classification: "",
  other_classification: "",
  has_foreign_partners: false,
  exempt_payee_code: "",
  fatca_exemption_code: "",
  tin_type: "ssn",
  tin: "",
  backup_withholding: false,
  citizenship: "",
  date_of_birth: "",
  incorporation: "",
  disregarded_entity_name: "",
  chapter_3_status: "corporation",
  chapter_4_status: "active_nffe",
  other_chapter_4_status: "",
  giin: "",
  foreign_tin: "",
  foreign_tin_not_required: false,
  us_tin: "",
  claims_treaty: false,
  treaty_country: "",
  treaty_article: "",
  treaty_rate: "",
  treaty_income: "",
  treaty_explanation: "",
  is_certified: false,
  signature_name: "",
}

type ShownForm = NonNullable<TaxProfile["form"]>

/** A tax profile as the form shows it; what is secret was never sent here, and is empty. */
export const toTaxValues = (profile: TaxProfile | null): TaxValues => {
  const address = profile?.address
  return {
    ...EMPTY,
    legal_name: profile?.legal_name ?? "",
    kind: profile?.kind ?? "individual",
    line_1: address?.line_1 ?? "",
    line_2: address?.line_2 ?? "",
    postal_code: address?.postal_code ?? "",
    city: address?.city ?? "",
    province: address?.province ?? "",
    address_country: address?.country_code ?? "",
    country_code: profile?.country_code ?? "",
    vat_id: profile?.vat_id ?? "",
    ...(profile?.form ? formValues(profile.form) : {}),
  }
}

const formValues = (form: ShownForm): Partial<TaxValues> => {
  if (form.type === "w9") {
    const { type, tin: _masked, ...rest } = form
    return {
      ...rest,
      form: type,
      business_name: form.business_name ?? "",
      llc_classification: form.llc_classification ?? "",
      other_classification: form.other_classification ?? "",
      exempt_payee_code: form.exempt_payee_code ?? "",
      fatca_exemption_code: form.fatca_exemption_code ?? "",
    }
  }
  return {
    form: form.type,
    foreign_tin_not_required: form.foreign_tin_not_required,
    ...treatyValues(form.treaty),
    ...(form.type === "w8ben"
      ? { citizenship: form.citizenship_country_code }
      : {
          incorporation: form.incorporation_country_code,
          disregarded_entity_name: form.disregarded_entity_name ?? "",
          chapter_3_status: form.chapter_3_status,
          chapter_4_status: form.chapter_4_status,
          other_chapter_4_status: form.other_chapter_4_status ?? "",
          giin: form.giin ?? "",
        }),
  }
}

const treatyValues = (
  treaty: Exclude<ShownForm, { type: "w9" }>["treaty"],
): Partial<TaxValues> =>
  treaty
    ? {
        claims_treaty: true,
        treaty_country: treaty.country_code,
        treaty_article: treaty.article ?? "",
        treaty_rate: treaty.rate === null ? "" : String(treaty.rate),
        treaty_income: treaty.income_type ?? "",
        treaty_explanation: treaty.explanation ?? "",
      }
    : {}
