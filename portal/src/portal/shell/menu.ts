import type { PortalEntry } from "../../client/types.ts"
import type { WAYS_IN } from "../pages/ways-in.ts"

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

/** Path of a page below the portal's own. */
export const pathOf = (page: PortalEntry | (typeof WAYS_IN)[number]): string =>
  `/${page.replaceAll("_", "-")}`

/** The entry whose page is at a path. */
export const entryAt = (path: string): PortalEntry | undefined =>
  MENU.flatMap(({ entries }) => entries).find(
    (entry) => pathOf(entry) === path.replace(/\/$/, ""),
  )
