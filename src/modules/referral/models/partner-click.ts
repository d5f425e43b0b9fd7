import { model } from "@medusajs/framework/utils"

/**
 * A visit through a partner's link. The id of a redirect's click travels in the URL
 * once; `visitor_id` is the first visitor that claimed it.
 */
const PartnerClick = model
  .define(
    { name: "partner_click", tableName: "partner_click" },
    {
      id: model.id({ prefix: "pclk" }).primaryKey(),
      partner_id: model.text(),
      link_id: model.text().nullable(),
      visitor_id: model.text().nullable(),
      origin: model.enum(["redirect", "deep_link"]),
      /** A person's visit, the same person's again within seconds, or a robot's. */
      counted_as: model.enum(["visit", "repeat", "bot"]),
      /** The partner's own name for where they showed the link (a sub-id). */
      ad_code: model.text().nullable(),
      landing_path: model.text().nullable(),
      ip_hash: model.text().nullable(),
      occurred_at: model.dateTime(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_click_visitor_id",
      on: ["visitor_id", "occurred_at"],
      where: "visitor_id IS NOT NULL",
    },
    {
      name: "IDX_partner_click_ip_hash",
      on: ["ip_hash", "occurred_at"],
      where: "ip_hash IS NOT NULL",
    },
    {
      name: "IDX_partner_click_partner_id",
      on: ["partner_id", "occurred_at"],
      where: null,
    },
  ])

export default PartnerClick
