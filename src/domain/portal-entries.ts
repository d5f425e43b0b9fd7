/** The portal's menu entries that a store can hide; what is hidden is closed in the API, too. */
export const PORTAL_ENTRIES = [
  "welcome",
  "profile",
  "programs",
  "commission_structure",
  "links",
  "banners",
  "emails",
  "pages",
  "program_information",
  "dashboard",
  "ledger",
  "commissions",
  "leads",
  "link_tracking",
  "sales",
  "recruits",
] as const

export type PortalEntry = (typeof PORTAL_ENTRIES)[number]
