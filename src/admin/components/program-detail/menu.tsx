import { ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { ComponentProps } from "react"

interface MenuProps {
  /** The name of the button for screen readers: the menu's own has none. */
  label: string
  actions: ComponentProps<typeof ActionMenu>["groups"][number]["actions"]
}

/** A menu of actions behind three dots. */
export const Menu = ({ label, actions }: MenuProps) => (
  <ActionMenu groups={[{ actions }]}>
    <IconButton size="small" variant="transparent" aria-label={label}>
      <EllipsisHorizontal />
    </IconButton>
  </ActionMenu>
)
