import type { payoutDefaultsBody } from "../../api/admin/partner-payout-settings/contract"
import type { payoutSettingsBody } from "../../api/admin/partners/[id]/payout-settings/contract"
import type { shownAmountsSchema } from "../../api/contract/amounts-schema"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type { statementQuery } from "../../api/statements/statement-query"
import type { PayoutMethod } from "./payouts-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

type Amounts = TypeOf<typeof shownAmountsSchema>

/** How the store pays its partners. */
export interface PayoutDefaults {
  methods: PayoutMethod[]
  payable_methods: PayoutMethod[]
  thresholds: Amounts
  payer: { name: string; address_lines: string[]; tax_id: string | null } | null
  payer_account_label: string | null
  can_save_details: boolean
}
export type PayoutDefaultsAnswer = { payout_settings: PayoutDefaults }
export type SavePayoutDefaultsInput = InputOf<typeof payoutDefaultsBody>

/** How a partner is paid, as far as it may be shown. */
export interface PartnerPayout {
  method: PayoutMethod | null
  label: string | null
  thresholds: Amounts
  is_held: boolean
  hold_reason: string | null
  updated_at: string | null
  methods: PayoutMethod[]
  store_thresholds: Amounts
  can_save_details: boolean
}
export type SavePartnerPayoutInput = InputOf<typeof payoutSettingsBody>
export type PartnerPayoutAnswer = { payout_settings: PartnerPayout }

export type StatementQuery = InputOf<typeof statementQuery>
