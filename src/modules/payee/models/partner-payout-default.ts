import { model } from "@medusajs/framework/utils"

/** How the store pays its partners: one row. */
const PartnerPayoutDefault = model.define(
  { name: "partner_payout_default", tableName: "partner_payout_default" },
  {
    id: model.id().primaryKey(),
    /** Which of `PAYOUT_METHODS` (domain/payout) partners may choose. */
    methods: model.array().default([]),
    /** The least that is paid out, `DecimalString` by currency. */
    thresholds: model.json().default({}),
    /** Who pays: `Payer` (modules/payee/types). */
    payer: model.json().nullable(),
    /** The account that is paid from, `{ iban, bic }`, encrypted. */
    payer_account: model.text().nullable(),
    /** What may be shown of it. */
    payer_account_label: model.text().nullable(),
  },
)

export default PartnerPayoutDefault
