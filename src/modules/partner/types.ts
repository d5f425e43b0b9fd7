import type { InferTypeOf } from "@medusajs/framework/types"

import type {
  AmountByCurrency,
  CommissionRate,
  PartnerTerms,
  ProgramTerms,
  RuleScope,
  SettingsTerms,
} from "../../domain/terms"
import type Partner from "./models/partner"
import type PartnerMember from "./models/partner-member"
import type PartnerProgram from "./models/partner-program"

export type PartnerDTO = Omit<
  InferTypeOf<typeof Partner>,
  "members" | "enrollments"
>
export type PartnerMemberDTO = Omit<
  InferTypeOf<typeof PartnerMember>,
  "partner"
>
export type ProgramDTO = Omit<
  InferTypeOf<typeof PartnerProgram>,
  "rules" | "enrollments"
>

export type PartnerStatus = PartnerDTO["status"]

export interface CreatePartnerInput {
  code: string
  name: string
  status: PartnerStatus
  parent_id?: string | null
}

export interface UpdatePartnerInput {
  name?: string
  status?: PartnerStatus
  parent_id?: string | null
}

export interface CreateProgramInput {
  name: string
  description?: string | null
  priority: number
  status: ProgramDTO["status"]
  /** ISO 8601, UTC */
  starts_at?: string | null
  ends_at?: string | null
  credit?: ProgramDTO["credit"]
  base_before_discounts?: boolean
  base_includes_tax?: boolean
  base_includes_shipping?: boolean
  minimum_order?: AmountByCurrency
  order_cap?: AmountByCurrency
}

export type UpdateProgramInput = Partial<CreateProgramInput>

export interface RuleInput {
  scope: RuleScope
  rates: CommissionRate[]
}

/** The Partner defaults as one shows and saves them. */
export interface SettingsDTO extends Omit<SettingsTerms, "version"> {
  /** Put in front of partner codes that the store generates. */
  code_prefix: string | null
}

/** All that decides about one order. */
export interface TermsInForce {
  settings: SettingsTerms
  /** Sale partner first. */
  line: PartnerTerms[]
  programs: ProgramTerms[]
}
