import type { PortalEntry } from "../portal-entries"

/** What partners are given to promote the store with. */
export const RESOURCE_KINDS = ["banner", "email_copy", "page", "file"] as const

export type ResourceKind = (typeof RESOURCE_KINDS)[number]

/** What a resource of a kind consists of, beside its name and to whom it is shown. */
export const RESOURCE_CONTENT = {
  banner: ["file", "alt", "link_id"],
  email_copy: ["subject", "body", "link_id"],
  page: ["body", "link_id"],
  file: ["file"],
} as const satisfies Record<ResourceKind, readonly string[]>

/** Without which a resource of a kind is none. */
export const REQUIRED_CONTENT = {
  banner: ["file"],
  email_copy: ["subject", "body"],
  page: ["body"],
  file: ["file"],
} as const satisfies Record<ResourceKind, readonly string[]>

/** Under which entry of the portal's menu partners find each kind. */
export const RESOURCE_ENTRIES: Record<ResourceKind, PortalEntry> = {
  banner: "banners",
  email_copy: "emails",
  page: "pages",
  file: "program_information",
}

/** The kinds whose entries the store does not hide. */
export function openKinds(hidden: readonly string[]): ResourceKind[] {
  return RESOURCE_KINDS.filter(
    (kind) => !hidden.includes(RESOURCE_ENTRIES[kind]),
  )
}
