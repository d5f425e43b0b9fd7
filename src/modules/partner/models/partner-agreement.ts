import { model } from "@medusajs/framework/utils"

/**
 * A version of the terms and conditions that partners accept. The latest is in force
 * unless it was withdrawn. The database refuses to change what a version says, and to
 * delete one: somebody may have accepted it.
 */
const PartnerAgreement = model
  .define(
    { name: "partner_agreement", tableName: "partner_agreement" },
    {
      id: model.id({ prefix: "pagr" }).primaryKey(),
      /** 1, 2, 3 … */
      version: model.number(),
      title: model.text(),
      /** Cleaned HTML. */
      body: model.text(),
      published_at: model.dateTime(),
      /** From when it is in force no more, without another one in its place. */
      withdrawn_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_agreement_version_unique",
      on: ["version"],
      unique: true,
      where: null,
    },
  ])

export default PartnerAgreement
