import type { PortalEntry } from "../../client/types.ts"

type Group = {
  name: "home" | "resources" | "reports" | "payments"
  entries: readonly PortalEntry[]
}

/** The portal's menu; the store hides entries of it. */
export const MENU: readonly Group[] = [
  {
    name: "home",
    entries: ["welcome", "profile", "programs", "commission_structure"],
  },
  {
    name: "resources",
    entries: ["links", "banners", "emails", "pages", "program_information"],
  },
  {
    name: "reports",
    entries: [
      "dashboard",
      "ledger",
      "commissions",
      "leads",
      "link_tracking",
      "sales",
      "recruits",
    ],
  },
  { name: "payments", entries: ["payments", "payout_settings", "tax"] },
]

/** Path of an entry below the portal's own. */
export const pathOf = (entry: PortalEntry): string =>
  `/${entry.replaceAll("_", "-")}`
