import { model } from "@medusajs/framework/utils"

/** An address from which a cart was used, as a keyed hash: the last resort of tracking. */
const PartnerCartAddress = model
  .define(
    { name: "partner_cart_address", tableName: "partner_cart_address" },
    {
      id: model.id({ prefix: "pcaddr" }).primaryKey(),
      cart_id: model.text(),
      ip_hash: model.text(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_cart_address_unique",
      on: ["cart_id", "ip_hash"],
      unique: true,
      where: null,
    },
  ])

export default PartnerCartAddress
