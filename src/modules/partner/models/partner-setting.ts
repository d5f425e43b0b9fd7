import { model } from "@medusajs/framework/utils"

/** The Partner defaults: one row (`PARTNER_SETTING_ID`), valid for all programs. */
const PartnerSetting = model.define(
  { name: "partner_setting", tableName: "partner_setting" },
  {
    id: model.id().primaryKey(),
    code_prefix: model.text().nullable(),
    credited_partner: model.enum(["latest", "first"]),
    tracking_window_days: model.number().nullable(),
    levels: model.number(),
    payout_calculation: model.enum(["percent", "amount", "both"]),
    pay_if_unused: model.boolean(),
    hold_days: model.number(),
    hold_from: model.enum(["order", "delivery"]),
  },
)

export default PartnerSetting
