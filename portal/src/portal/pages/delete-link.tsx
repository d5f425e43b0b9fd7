import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { useLinkDeletion } from "../data/use-links.ts"
import { Confirm } from "../ui/confirm.tsx"
import { focusHeading } from "../ui/heading.tsx"

/** Asks whether a link of the partner's own is to be deleted, and does. */
export const DeleteLink = ({
  id,
  name,
  onDeleted,
  onClose,
}: {
  id: string
  name: string
  onDeleted: () => void
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const deletion = useLinkDeletion()
  const isGone = useRef(false)
  // The button that opened the window goes with the link: the focus needs another place.
  const leavesFocus = () => {
    if (isGone.current) {
      focusHeading()
    }
    return isGone.current
  }
  return (
    <Confirm
      title={t("links.delete.title", { name })}
      text={t("links.delete.text")}
      action={t("links.delete.action")}
      busy={deletion.isPending}
      problem={deletion.error && t("common.unreachable")}
      leavesFocus={leavesFocus}
      onConfirm={() =>
        deletion.mutate(id, {
          onSuccess: () => {
            isGone.current = true
            onDeleted()
            onClose()
          },
        })
      }
      onClose={onClose}
    />
  )
}
