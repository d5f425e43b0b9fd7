import { useTranslation } from "react-i18next"
import { useLinkDeletion } from "../data/use-links.ts"
import { ConfirmDeletion } from "../ui/confirm-deletion.tsx"

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
  return (
    <ConfirmDeletion
      id={id}
      title={t("links.delete.title", { name })}
      text={t("links.delete.text")}
      action={t("links.delete.action")}
      deletion={useLinkDeletion()}
      onDeleted={onDeleted}
      onClose={onClose}
    />
  )
}
