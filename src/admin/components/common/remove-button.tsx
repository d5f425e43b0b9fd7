import { XMark } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"

import { useConfirmedChange } from "../../hooks/use-confirmed-change"

interface RemoveButtonProps {
  label: string
  /** What is asked first. */
  title: string
  description: string
  confirm: string
  success: string
  remove: () => Promise<unknown>
}

/** Takes something away once it is confirmed. */
export const RemoveButton = ({
  label,
  remove,
  ...question
}: RemoveButtonProps) => {
  const confirmChange = useConfirmedChange()
  return (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={label}
      onClick={() => confirmChange({ ...question, change: remove })}
    >
      <XMark />
    </IconButton>
  )
}
