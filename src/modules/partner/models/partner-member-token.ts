import { model } from "@medusajs/framework/utils"

/**
 * What was sent to a member's mailbox, so that whoever reads it may set the password:
 * once, for a while, and only while the password is the one of that moment.
 */
const PartnerMemberToken = model
  .define(
    { name: "partner_member_token", tableName: "partner_member_token" },
    {
      id: model.id({ prefix: "pmtk" }).primaryKey(),
      member_id: model.text(),
      purpose: model.enum(["invitation", "password_reset"]),
      /** SHA-256 of the token, which is in the mail and nowhere else. */
      token_hash: model.text(),
      /** Fingerprint of the credentials that there were when it was sent. */
      credentials: model.text(),
      expires_at: model.dateTime(),
      /** Used, or made void by another one of the member's that was. */
      used_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_member_token_hash_unique",
      on: ["token_hash"],
      unique: true,
      where: null,
    },
    { name: "IDX_partner_member_token_member", on: ["member_id"], where: null },
  ])

export default PartnerMemberToken
