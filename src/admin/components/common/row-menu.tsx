import { type ActionGroup, ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface RowMenuProps {
  /** What the row is, for those who hear the button and do not see the row. */
  of: string
  groups: ActionGroup[]
}

/** What can be done with a row. */
export const RowMenu = ({ of, groups }: RowMenuProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <ActionMenu groups={groups}>
      {/* The menu's own button has no name for screen readers. */}
      <IconButton
        size="small"
        variant="transparent"
        aria-label={`${t("actions.menu")}: ${of}`}
      >
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
