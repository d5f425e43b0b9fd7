import { model } from "@medusajs/framework/utils"

/**
 * One version of terms, with the moment from which it holds. The other tables show
 * the present; this one decides about orders, whenever they are synced.
 * The database refuses to change or delete a version.
 */
const PartnerTermsVersion = model
  .define(
    { name: "partner_terms_version", tableName: "partner_terms_version" },
    {
      id: model.id({ prefix: "pterm" }).primaryKey(),
      subject: model.enum([
        "settings",
        "partner",
        "program",
        "rule",
        "enrollment",
        "override",
      ]),
      subject_id: model.text(),
      version: model.number(),
      valid_from: model.dateTime(),
      terms: model.json(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_terms_version_number_unique",
      on: ["subject_id", "version"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_terms_version_valid_from",
      on: ["subject_id", "valid_from"],
      where: null,
    },
  ])

export default PartnerTermsVersion
