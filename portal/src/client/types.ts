/**
 * Shapes of the Partner Center store API. Amounts are numbers in major units
 * of the `currency_code` beside them; times are ISO 8601 in UTC.
 */

/** Fields that every list answers with. */
export type Page = { count: number; limit: number; offset: number }

/** Paging of a list: `limit` is 20 unless told, at most 100. */
export type PageQuery = { limit?: number; offset?: number }

export type RecordClickBody = {
  partner_code: string
  link_code?: string
  /** One-time id that the redirect `/r/...` put in the URL. */
  click_id?: string
  /** The visitor's id from an earlier answer. */
  visitor_id?: string
  /** Path of the page that was asked for, without its query. */
  landing_path?: string
}

/** `visitor_id` is null when the partner's code opens nothing. */
export type RecordClickResponse = {
  visitor_id: string | null
  tracked: boolean
}

export type BindCartBody = { visitor_id: string }

export type BindCartResponse = { bound: boolean }

/** `login` is the partner's code or the member's e-mail. */
export type SignInBody = { login: string; password: string }

export type SignInResponse = { token: string }

export type PartnerRef = { code: string; name: string }

export type Partner = {
  id: string
  code: string
  name: string
  status: string
  /** The partner who recruited this one. */
  parent: PartnerRef | null
}

export type PartnerMember = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  role: "owner" | "manager" | "viewer"
}

export type PartnerMeResponse = { partner: Partner; member: PartnerMember }

export type PartnerLink = {
  /** Null for the main link, `/r/{partner code}`. */
  id: string | null
  name: string
  code: string | null
  /** The full URL that the partner shares. */
  url: string
  /** Where the visitor lands. */
  destination: string
}

export type PartnerLinksResponse = Page & { links: PartnerLink[] }

export type PartnerProgram = {
  id: string
  name: string
  description: string | null
}

export type PartnerProgramsResponse = Page & { programs: PartnerProgram[] }

/** 1 is the selling partner, 2 and 3 those above in the recruiting line. */
export type CommissionLevel = 1 | 2 | 3

export type CommissionRule = {
  scope: "default" | "product"
  product: { id: string; title: string; handle: string } | null
  levels: {
    level: CommissionLevel
    /** 10 means ten per cent. */
    percent: number | null
    amounts: { currency_code: string; amount: number }[]
  }[]
}

export type CommissionStructureResponse = {
  programs: { id: string; name: string; rules: CommissionRule[] }[]
}

export type LedgerQuery = PageQuery & {
  currency_code?: string
  /** First day, YYYY-MM-DD or ISO 8601. */
  from?: string
  /** Last day, itself included. */
  to?: string
}

export type PartnerBalance = {
  currency_code: string
  /** Earned, inside the hold period. */
  pending: number
  /** Ready for the next payout; below zero after late refunds. */
  payable: number
  /** In a payout that is under way. */
  in_transit: number
  paid: number
}

export type LedgerSummary = {
  currency_code: string
  from: string | null
  to: string | null
  beginning_balance: number
  commissions: number
  clawbacks: number
  payments: number
  adjustments: number
  ending_balance: number
}

export type LedgerEntryKind =
  "commission" | "clawback" | "payment" | "adjustment"

export type LedgerEntry = {
  id: string
  posted_at: string
  kind: LedgerEntryKind
  /** Signed: what the entry adds to the balance. */
  amount: number
  currency_code: string
  order_id: string | null
  order_display_id: number | null
  /** Title of the product that was sold. */
  title: string | null
  level: CommissionLevel | null
  role: "sale" | "lead" | "unused" | "override" | null
  /** Who made the sale, where that was somebody else. */
  sold_by: PartnerRef | null
  reason: string | null
}

export type PartnerLedgerResponse = Page & {
  balances: PartnerBalance[]
  ledger: LedgerSummary
  entries: LedgerEntry[]
}
