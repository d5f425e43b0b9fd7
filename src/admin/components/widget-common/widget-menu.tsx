import { ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { ComponentProps } from "react"

interface WidgetMenuProps {
  /** What the menu is about, for screen readers: pages have several menus. */
  label: string
  groups: ComponentProps<typeof ActionMenu>["groups"]
}

/** A menu whose button has a name. */
export const WidgetMenu = ({ label, groups }: WidgetMenuProps) => (
  <ActionMenu groups={groups}>
    <IconButton size="small" variant="transparent" aria-label={label}>
      <EllipsisHorizontal />
    </IconButton>
  </ActionMenu>
)
