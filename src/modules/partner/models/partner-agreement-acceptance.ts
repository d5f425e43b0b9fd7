import { model } from "@medusajs/framework/utils"

/** That a partner has accepted a version of the terms and conditions, and when. */
const PartnerAgreementAcceptance = model
  .define(
    {
      name: "partner_agreement_acceptance",
      tableName: "partner_agreement_acceptance",
    },
    {
      id: model.id({ prefix: "pagc" }).primaryKey(),
      partner_id: model.text(),
      agreement_id: model.text(),
      /** The agreement's. */
      version: model.number(),
      accepted_at: model.dateTime(),
      /** The partner's member who did it; null: not known. */
      member_id: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_agreement_acceptance_unique",
      on: ["partner_id", "agreement_id"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_agreement_acceptance_agreement",
      on: ["agreement_id"],
      where: null,
    },
  ])

export default PartnerAgreementAcceptance
