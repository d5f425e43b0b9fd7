import { clx, IconButton } from "@medusajs/ui"
import type { ReactNode } from "react"

interface ToolbarButtonProps {
  label: string
  /** Whether the text at the cursor has it; left out where nothing stays on. */
  isPressed?: boolean
  /** Whether what it opens is open. */
  isExpanded?: boolean
  isDisabled?: boolean
  onClick: () => void
  children: ReactNode
}

/** A button of the editor's toolbar. */
export const ToolbarButton = ({
  label,
  isPressed,
  isExpanded,
  isDisabled = false,
  onClick,
  children,
}: ToolbarButtonProps) => (
  <IconButton
    type="button"
    size="small"
    variant="transparent"
    aria-label={label}
    title={label}
    aria-pressed={isPressed}
    aria-expanded={isExpanded}
    // Not `disabled`: the focus would be lost with the last thing to undo.
    aria-disabled={isDisabled}
    className={clx({
      "bg-ui-bg-base-pressed text-ui-fg-base": isPressed,
      "text-ui-fg-disabled": isDisabled,
    })}
    onClick={() => {
      if (!isDisabled) {
        onClick()
      }
    }}
  >
    {children}
  </IconButton>
)
