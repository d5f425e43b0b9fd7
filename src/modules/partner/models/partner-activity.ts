import { model } from "@medusajs/framework/utils"

/** What was done about a partner, when and by whom. Rows are only ever added. */
const PartnerActivity = model
  .define(
    { name: "partner_activity", tableName: "partner_activity" },
    {
      id: model.id({ prefix: "pact" }).primaryKey(),
      partner_id: model.text(),
      /** A key of the activity catalogue (domain/partner-activity). */
      kind: model.text(),
      actor_type: model.enum(["admin", "member", "system"]),
      /** Medusa's user, or the member; null for the system. */
      actor_id: model.text().nullable(),
      /** What the sentence about it names: ids, names, changed fields. */
      data: model.json().default({}),
    },
  )
  .indexes([
    {
      name: "IDX_partner_activity_partner",
      on: ["partner_id", "created_at"],
      where: null,
    },
  ])

export default PartnerActivity
