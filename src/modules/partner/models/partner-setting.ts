import { model } from "@medusajs/framework/utils"

/** The Partner defaults: one row (`PARTNER_SETTING_ID`), valid for all programs. */
const PartnerSetting = model.define(
  { name: "partner_setting", tableName: "partner_setting" },
  {
    id: model.id().primaryKey(),
    code_prefix: model.text().nullable(),
    credited_partner: model.enum(["latest", "first"]),
    tracking_window_days: model.number().nullable(),
    tracking_method: model
      .enum(["cookies", "cookies_and_history"])
      .default("cookies"),
    use_ip_address: model.boolean().default(false),
    preferred_source: model.enum(["coupon", "link"]).default("coupon"),
    self_referral: model.enum(["allow", "review", "refuse"]).default("review"),
    payout_participants: model.enum(["sale", "lead", "both"]).default("sale"),
    /** No partner is told of orders and of filled in forms, whatever they chose. */
    skip_notifications: model.boolean().default(false),
    /** What partners' links start with instead of the Medusa server's `/r`. */
    custom_link_url: model.text().nullable(),
    levels: model.number(),
    payout_calculation: model.enum(["percent", "amount", "both"]),
    pay_if_unused: model.boolean(),
    hold_days: model.number(),
    hold_from: model.enum(["order", "delivery"]),
  },
)

export default PartnerSetting
