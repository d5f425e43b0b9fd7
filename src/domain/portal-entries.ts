/** The portal's menu, group by group. */
export const PORTAL_MENU = {
  home: ["welcome", "profile", "programs", "commission_structure"],
  resources: ["links", "banners", "emails", "pages", "program_information"],
  reports: [
    "dashboard",
    "ledger",
    "commissions",
    "leads",
    "link_tracking",
    "sales",
    "recruits",
  ],
  payments: ["payments", "payout_settings", "tax"],
} as const

export type PortalGroup = keyof typeof PORTAL_MENU
export type PortalEntry = (typeof PORTAL_MENU)[PortalGroup][number]

/** The portal's menu entries that a store can hide; what is hidden is closed in the API, too. */
export const PORTAL_ENTRIES = [
  ...PORTAL_MENU.home,
  ...PORTAL_MENU.resources,
  ...PORTAL_MENU.reports,
  ...PORTAL_MENU.payments,
] as const

/** The menu's entries that partners see, in the menu's order. */
export function visibleEntries(hidden: readonly string[]): PortalEntry[] {
  return PORTAL_ENTRIES.filter((entry) => !hidden.includes(entry))
}

/** Whether something that belongs to these entries is open: one that shows is enough. */
export function isOpen(
  entries: readonly PortalEntry[],
  hidden: readonly string[],
): boolean {
  return entries.some((entry) => !hidden.includes(entry))
}
