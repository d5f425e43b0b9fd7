import type { InferTypeOf } from "@medusajs/framework/types"

import type {
  AmountByCurrency,
  CommissionRate,
  OverrideScope,
  RepeatTerms,
  RuleScope,
  SettingsTerms,
  TierTerms,
  TrackingWindow,
} from "../../domain/terms"
import type { PortalEntry } from "../../domain/portal-entries"
import type Partner from "./models/partner"
import type PartnerAgreement from "./models/partner-agreement"
import type PartnerForm from "./models/partner-form"
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

export type FormDTO = InferTypeOf<typeof PartnerForm>
export type AgreementDTO = InferTypeOf<typeof PartnerAgreement>

/** What can be changed of a form; its kind stays. */
export type FormChanges = Partial<
  Pick<
    FormDTO,
    | "name"
    | "status"
    | "program_ids"
    | "parent"
    | "parent_id"
    | "approval"
    | "thanks_url"
  >
>

export type CreateFormInput = FormChanges &
  Pick<FormDTO, "name" | "kind" | "parent">

/** A version of the terms and conditions. */
export interface NewAgreement {
  title: string
  /** Cleaned HTML. */
  body: string
}

export type PartnerStatus = PartnerDTO["status"]

export interface CreatePartnerInput {
  code: string
  name: string
  status: PartnerStatus
  parent_id?: string | null
  tracking_window?: TrackingWindow | null
  notify_on_lead?: boolean
  notify_on_sale?: boolean
  notify_on_payout?: boolean
  website?: string | null
  phone?: string | null
  /** With what they applied; left out for those whom the store creates. */
  application?: ApplicationInput
}

/** What an applicant says beside who they are. */
export interface ApplicationInput {
  message: string | null
  /** For which program they applied. */
  program_id: string | null
  /** The form through which they applied, with its programs. */
  form_id: string | null
  program_ids: string[]
}

/**
 * An application that is taken up again. Anybody who knows the address can send one, so
 * nothing that was known before is replaced.
 */
export type ReapplicationInput = Pick<ApplicationInput, "message">

/** What a decision on an application changes, to be put back. */
export type ApplicationState = Pick<
  PartnerDTO,
  "status" | "decided_at" | "rejection_reason"
>

export interface UpdatePartnerInput {
  name?: string
  status?: PartnerStatus
  parent_id?: string | null
  tracking_window?: TrackingWindow | null
  notify_on_lead?: boolean
  notify_on_sale?: boolean
  notify_on_payout?: boolean
  website?: string | null
  phone?: string | null
}

export interface UpdateMemberInput {
  role?: PartnerMemberDTO["role"]
  first_name?: string | null
  last_name?: string | null
}

/** Which partners are looked for. */
export interface PartnerFilters {
  /** A part of the code or the name, in any case. */
  q?: string
  /** Left out: whatever it is, applicants included. */
  statuses?: readonly PartnerStatus[]
  parent_id?: string
  /** Enrolled in it now. */
  program_id?: string
  /** Enrolled in one of them now. */
  program_ids?: string[]
  /** One of these. */
  ids?: string[]
}

export interface PartnerOrder {
  field: "name" | "code"
  descending: boolean
}

/** What a report says of a partner. */
export interface PartnerLine {
  id: string
  code: string
  code_key: string
  name: string
  status: PartnerStatus
  parent: { id: string; code: string; name: string } | null
}

export interface Recruit {
  id: string
  code: string
  name: string
  status: PartnerStatus
  parent_id: string
  /** 1: recruited by the partner who was asked about. */
  level: number
  /** How many this one recruited directly. */
  recruits: number
}

/** A recruit, wherever in somebody's line. */
export type DirectRecruit = Omit<Recruit, "level">

export interface Recruits {
  /** Level by level. */
  recruits: Recruit[]
  /** How many there are in all, those included that are not in `recruits`. */
  levels: { level: number; count: number }[]
}

export interface CreateProgramInput {
  name: string
  description?: string | null
  /** Left out: behind all others. */
  priority?: number
  status: ProgramDTO["status"]
  access?: ProgramDTO["access"]
  /** ISO 8601, UTC */
  starts_at?: string | null
  ends_at?: string | null
  credit?: ProgramDTO["credit"]
  base_before_discounts?: boolean
  base_includes_tax?: boolean
  base_includes_shipping?: boolean
  minimum_order?: AmountByCurrency
  order_cap?: AmountByCurrency
  month_cap?: AmountByCurrency
  repeat?: RepeatTerms
  tracking_window?: TrackingWindow | null
}

export type UpdateProgramInput = Partial<CreateProgramInput>

export interface RuleInput {
  scope: RuleScope
  rates: CommissionRate[]
  tiers?: TierTerms | null
}

export interface OverrideInput {
  scope: OverrideScope
  rates: CommissionRate[]
}

/** The Partner defaults as one shows and saves them. */
export interface SettingsDTO extends Omit<SettingsTerms, "version"> {
  /** Put in front of partner codes that the store generates. */
  code_prefix: string | null
  /** No partner is told of orders and of filled in forms, whatever they chose. */
  skip_notifications: boolean
  /** What partners' links start with: a path of the storefront, or a full address. */
  custom_link_url: string | null
}

/** How the portal looks and what it shows. What is null is the portal's own. */
export interface PortalSettingsDTO {
  welcome_title: string | null
  /** Sanitised HTML. */
  welcome_message: string | null
  /** What partners neither see nor reach through the API. */
  hidden_entries: PortalEntry[]
  /** A file of Medusa's file module, with the address at which it is served. */
  logo_file_id: string | null
  logo_url: string | null
  /** `#rrggbb` */
  accent_color: string | null
  accent_color_dark: string | null
  /** Names of font families: see `isFontList` (domain/fonts). */
  heading_font: string | null
  body_font: string | null
  /** Pixels. */
  corner_radius: number | null
  /** Who e-mails to partners come from. */
  sender_name: string | null
  sender_email: string | null
  reply_to_email: string | null
  /** Whether an application waits for the store or is approved at once. */
  approval: "manual" | "automatic"
}

/** An admin's look at the portal that was opened by its code. */
export interface PortalVisitDTO {
  id: string
  partner_id: string
  ends_at: Date
}

/** Who placed an order, as far as one can tell a person by it. */
export interface Buyer {
  customer_id: string | null
  /** The order's and the customer's, where they differ. */
  emails: string[]
}
