import { model } from "@medusajs/framework/utils"

import { MEMBER_ROLES } from "../../../domain/member-role"
import Partner from "./partner"

/** A person who signs in for a partner: the auth actor `partner`. */
const PartnerMember = model
  .define(
    { name: "partner_member", tableName: "partner_member" },
    {
      id: model.id({ prefix: "pmem" }).primaryKey(),
      /** Lower case. */
      email: model.text().searchable(),
      first_name: model.text().nullable(),
      last_name: model.text().nullable(),
      /** Medusa's customer who this person is, where that is known. */
      customer_id: model.text().nullable(),
      role: model.enum([...MEMBER_ROLES]),
      /** When they were last sent an invitation; null: created with a password. */
      invited_at: model.dateTime().nullable(),
      /** When they accepted it. */
      joined_at: model.dateTime().nullable(),
      /** Whole seconds. Sessions that began before ended when the password was set. */
      sessions_from: model.dateTime().nullable(),
      partner: model.belongsTo(() => Partner, { mappedBy: "members" }),
    },
  )
  .indexes([
    { name: "IDX_partner_member_email_unique", on: ["email"], unique: true },
  ])

export default PartnerMember
