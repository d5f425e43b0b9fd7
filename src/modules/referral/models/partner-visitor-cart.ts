import { model } from "@medusajs/framework/utils"

/** A visitor who used a cart. Kept apart from `cart.metadata`, which anyone can write. */
const PartnerVisitorCart = model
  .define(
    { name: "partner_visitor_cart", tableName: "partner_visitor_cart" },
    {
      id: model.id({ prefix: "pvcart" }).primaryKey(),
      cart_id: model.text(),
      visitor_id: model.text(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_visitor_cart_unique",
      on: ["cart_id", "visitor_id"],
      unique: true,
      where: null,
    },
  ])

export default PartnerVisitorCart
