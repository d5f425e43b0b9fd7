import { model } from "@medusajs/framework/utils"

import { PAYEE_ACTORS } from "../../../domain/payee"
import { PAYOUT_METHODS } from "../../../domain/payout/payout-details"

/** How one partner is paid. Nothing is paid while `held_at` stands. */
const PartnerPayoutSetting = model
  .define(
    { name: "partner_payout_setting", tableName: "partner_payout_setting" },
    {
      id: model.id({ prefix: "ppset" }).primaryKey(),
      partner_id: model.text(),
      /** null: the partner has named none. */
      method: model.enum([...PAYOUT_METHODS]).nullable(),
      /** `PayoutDetails` (domain/payout), encrypted for this partner. */
      details: model.text().nullable(),
      /** What may be shown of the details: `maskDetails`. */
      label: model.text().nullable(),
      /** The least that is paid out, `DecimalString` by currency, where it is the partner's own. */
      thresholds: model.json().default({}),
      /** From when an admin has the payments under review, and why. */
      held_at: model.dateTime().nullable(),
      held_by: model.text().nullable(),
      hold_reason: model.text().nullable(),
      /** Counts the changes of method, details and thresholds. */
      version: model.number().default(0),
      changed_at: model.dateTime().nullable(),
      changed_by_type: model.enum([...PAYEE_ACTORS]).nullable(),
      /** The member, or Medusa's user. */
      changed_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_partner_payout_setting_partner_unique",
      on: ["partner_id"],
      unique: true,
      where: null,
    },
  ])

export default PartnerPayoutSetting
