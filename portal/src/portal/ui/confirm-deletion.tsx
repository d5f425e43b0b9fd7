import type { UseMutationResult } from "@tanstack/react-query"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { Confirm } from "./confirm.tsx"
import { focusHeading } from "./heading.tsx"

/** Asks whether something is to be deleted, and deletes it. */
export const ConfirmDeletion = ({
  id,
  title,
  text,
  action,
  deletion,
  onDeleted,
  onClose,
}: {
  id: string
  title: string
  text: string
  action: string
  /** Takes the id. */
  deletion: UseMutationResult<unknown, Error, string>
  onDeleted?: () => void
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const isGone = useRef(false)
  // The button that opened the window goes with what is deleted: the focus needs another place.
  const leavesFocus = () => {
    if (isGone.current) {
      focusHeading()
    }
    return isGone.current
  }
  return (
    <Confirm
      title={title}
      text={text}
      action={action}
      busy={deletion.isPending}
      problem={deletion.error && t("common.unreachable")}
      leavesFocus={leavesFocus}
      onConfirm={() =>
        deletion.mutate(id, {
          onSuccess: () => {
            isGone.current = true
            onDeleted?.()
            onClose()
          },
        })
      }
      onClose={onClose}
    />
  )
}
