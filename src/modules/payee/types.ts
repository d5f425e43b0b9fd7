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
  /** Grows with each of these changes; 0: nothing was ever saved. */
  version: number
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

/** Payment details as they are kept: nothing of them can be read without the store's key. */
export interface SealedDetails {
  method: PayoutMethod
  label: string
  envelope: string
}

/** What changes of how a partner is paid; what is left out stays. */
export interface PayoutSettingChanges {
  /** null: none any more. */
  details?: SealedDetails | null
  /** All of them, by currency (lower case). */
  thresholds?: Record<string, DecimalString>
}

/** What a change of how a partner is paid came to. */
export interface PayoutSettingChange {
  /** To be put back when what follows fails; null: there was nothing. */
  before: PayoutSettingState | null
  after: PayoutSettingView
  /** Which of the partner's changes it is; null: nothing became different. */
  version: number | null
  details_changed: boolean
  thresholds_changed: boolean
}

/** A partner's row as it is kept, its details encrypted. Moments are ISO 8601. */
export interface PayoutSettingState {
  method: PayoutMethod | null
  details: string | null
  label: string | null
  thresholds: Record<string, DecimalString>
  held_at: string | null
  held_by: string | null
  hold_reason: string | null
  version: number
  changed_at: string | null
  changed_by_type: PayeeActor | null
  changed_by: string | null
}

/** What changes of how the store pays; what is left out stays. */
export interface PayoutDefaultsChanges {
  methods?: PayoutMethod[]
  thresholds?: Record<string, DecimalString>
  payer?: Payer | null
  /** null: none any more. */
  payer_account?: SealedAccount | null
}

/** The store's account as it is kept. */
export interface SealedAccount {
  label: string
  envelope: string
}

/** How the store pays, as it is kept, its account encrypted. */
export interface PayoutDefaultsState extends PayoutDefaults {
  payer_account: string | null
}

/** How many secrets there are under which key. */
export interface SecretsUnderKey {
  key_id: string
  secrets: number
}

/** What a renewal of secrets came to. */
export interface Renewal {
  /** Now under the current key. */
  renewed: number
  /** No key of the store opens them. */
  unreadable: number
}

/** A partner's tax profile as it is kept: what the form says is encrypted. */
export interface TaxProfileRow extends Omit<
  TaxProfileDTO,
  "id" | "address" | "created_at" | "updated_at" | "deleted_at"
> {
  address: PostalAddress | null
  updated_at: Date
}

/** Where somebody lives, or a company has its seat. */
export interface PostalAddress {
  line_1: string
  line_2: string | null
  city: string
  postal_code: string | null
  province: string | null
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string
}

/** A tax document whose file is encrypted and stored. */
export type SealedTaxDocument = Omit<
  TaxDocumentDTO,
  "created_at" | "updated_at" | "deleted_at"
>
