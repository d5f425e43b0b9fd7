import type { InferTypeOf } from "@medusajs/framework/types"

import type { DecimalString } from "../../domain/money"
import type { PayeeActor } from "../../domain/payee"
import type { PayoutMethod } from "../../domain/payout/payout-details"
import type PartnerTaxDocument from "./models/partner-tax-document"
import type PartnerTaxProfile from "./models/partner-tax-profile"

export type TaxProfileDTO = InferTypeOf<typeof PartnerTaxProfile>
export type TaxDocumentDTO = InferTypeOf<typeof PartnerTaxDocument>

/** How a partner is paid, as far as it may be shown. */
export interface PayoutSettingView {
  partner_id: string
  /** null: the partner has named none, nothing can be paid. */
  method: PayoutMethod | null
  /** For example `DE •••• 3000`. */
  label: string | null
  /** The partner's own, by currency (lower case). */
  thresholds: Record<string, DecimalString>
  /** Under review: nothing is paid. */
  is_held: boolean
  hold_reason: string | null
  /** When method, details or thresholds last changed, ISO 8601. */
  updated_at: string | null
}

/** Who pays, as statements and bank files say it. */
export interface Payer {
  name: string
  address_lines: string[]
  tax_id: string | null
}

/** The account that is paid from. */
export interface PayerAccount {
  iban: string
  bic: string | null
}

/** How the store pays its partners, as far as it may be shown. */
export interface PayoutDefaults {
  /** Which of them partners may choose. */
  methods: PayoutMethod[]
  /** The least that is paid out, by currency (lower case). */
  thresholds: Record<string, DecimalString>
  payer: Payer | null
  /** For example `DE •••• 3000`. */
  payer_account_label: string | null
}

/** Who pays and from where, for bank files only. */
export interface PayerWithAccount {
  payer: Payer | null
  account: PayerAccount | null
}

/** Who changed how a partner is paid. */
export interface ChangedBy {
  type: PayeeActor
  /** The member, or Medusa's user. */
  id: string
}
