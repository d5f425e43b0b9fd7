import { model } from "@medusajs/framework/utils"

import { PAYEE_ACTORS, PAYEE_KINDS, TAX_FORMS } from "../../../domain/payee"

/** Who a partner is for the tax office. */
const PartnerTaxProfile = model
  .define(
    { name: "partner_tax_profile", tableName: "partner_tax_profile" },
    {
      id: model.id({ prefix: "ptaxp" }).primaryKey(),
      partner_id: model.text(),
      legal_name: model.text().nullable(),
      kind: model.enum([...PAYEE_KINDS]).nullable(),
      address: model.json().nullable(),
      /** ISO 3166-1 alpha-2, lower case. */
      country_code: model.text().nullable(),
      vat_id: model.text().nullable(),
      form: model.enum([...TAX_FORMS]).default("none"),
      /** What the form says, encrypted for this partner. */
      form_data: model.text().nullable(),
      signed_name: model.text().nullable(),
      signed_at: model.dateTime().nullable(),
      updated_by_type: model.enum([...PAYEE_ACTORS]).nullable(),
      /** The member, or Medusa's user. */
      updated_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_tax_profile_partner_unique",
      on: ["partner_id"],
      unique: true,
      where: null,
    },
  ])

export default PartnerTaxProfile
