import type { ReactNode } from "react"
import { Link } from "wouter"
import type { PortalEntry } from "../../client/types.ts"
import { useLook } from "../data/use-look.ts"
import { pathOf } from "../shell/menu.ts"

/** Leads to another page of the portal; nothing while the store hides that one. */
export const EntryLink = ({
  entry,
  children,
}: {
  entry: PortalEntry
  children: ReactNode
}) => {
  const { data: look } = useLook()
  return look?.entries.includes(entry) ? (
    <Link href={pathOf(entry)}>{children}</Link>
  ) : null
}
