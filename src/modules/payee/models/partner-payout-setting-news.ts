import { model } from "@medusajs/framework/utils"

import { PAYEE_ACTORS } from "../../../domain/payee"
import { PAYOUT_METHODS } from "../../../domain/payout/payout-details"

/**
 * A change of how a partner is paid of which the owners were not told yet: kept in the
 * transaction that makes the change, gone once they are told.
 */
const PartnerPayoutSettingNews = model
  .define(
    {
      name: "partner_payout_setting_news",
      tableName: "partner_payout_setting_news",
    },
    {
      id: model.id({ prefix: "ppsnews" }).primaryKey(),
      partner_id: model.text(),
      /** Which of the partner's changes it is. */
      version: model.number(),
      method: model.enum([...PAYOUT_METHODS]).nullable(),
      /** What may be shown of where the money goes. */
      label: model.text().nullable(),
      /** Whether it is about where the money goes. */
      details_changed: model.boolean(),
      changed_at: model.dateTime(),
      changed_by: model.enum([...PAYEE_ACTORS]),
    },
  )
  .indexes([
    {
      name: "IDX_partner_payout_setting_news_version_unique",
      on: ["partner_id", "version"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_partner_payout_setting_news_changed",
      on: ["changed_at"],
      where: null,
    },
  ])

export default PartnerPayoutSettingNews
