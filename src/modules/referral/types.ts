import type { InferTypeOf } from "@medusajs/framework/types"

import type {
  AttributionDecision,
  TraceEntry,
} from "../../domain/attribution/resolve-attribution"
import type PartnerClick from "./models/partner-click"
import type PartnerLink from "./models/partner-link"
import type PartnerOrderAttribution from "./models/partner-order-attribution"

export type LinkDTO = InferTypeOf<typeof PartnerLink>
export type ClickDTO = InferTypeOf<typeof PartnerClick>

export interface AttributionDTO extends Omit<
  InferTypeOf<typeof PartnerOrderAttribution>,
  "trace"
> {
  trace: TraceEntry[]
}

export interface CreateLinkInput {
  code: string
  name: string
  destination: string
  partner_id?: string | null
}

export interface UpdateLinkInput {
  name?: string
  destination?: string
}

/** A visit as it comes in; the IP address is hashed before it is stored. */
export interface NewClick {
  partner_id: string
  link_id: string | null
  visitor_id: string | null
  origin: ClickDTO["origin"]
  counted_as: ClickDTO["counted_as"]
  landing_path: string | null
  ip: string | null
}

/** A visitor who reports that a partner's link brought them. */
export interface VisitInput {
  partner_id: string
  link_id: string | null
  /** The one-time id of the redirect's click, if the visitor came through one. */
  click_id: string | null
  /** The visitor's own id, if they have one already. */
  visitor_id: string | null
  is_bot: boolean
  landing_path: string | null
  ip: string | null
}

/** The decision to be kept for an order. */
export interface NewAttribution extends AttributionDecision {
  order_id: string
  placed_at: string
  settings_version: number
}
