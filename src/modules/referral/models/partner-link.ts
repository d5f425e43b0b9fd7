import { model } from "@medusajs/framework/utils"

/**
 * A place in the store that partners send visitors to: `/r/{partner code}/{link code}`.
 * With a partner it is theirs alone, without one it is for all.
 */
const PartnerLink = model
  .define(
    { name: "partner_link", tableName: "partner_link" },
    {
      id: model.id({ prefix: "plink" }).primaryKey(),
      code: model.text().searchable(),
      /** The code in lower case; deleted links keep theirs, they are still out there. */
      code_key: model.text(),
      name: model.text().searchable(),
      /** A path of the storefront, or a full address on an allowed origin. */
      destination: model.text(),
      partner_id: model.text().nullable(),
      /** Whose partners see it; empty: all. */
      program_ids: model.array().default([]),
    },
  )
  .indexes([
    {
      name: "IDX_partner_link_code_key_unique",
      on: ["code_key"],
      unique: true,
      where: null,
    },
    { name: "IDX_partner_link_partner_id", on: ["partner_id"] },
    { name: "IDX_partner_link_name", on: ["name", "id"] },
    { name: "IDX_partner_link_created_at", on: ["created_at", "id"] },
  ])

export default PartnerLink
