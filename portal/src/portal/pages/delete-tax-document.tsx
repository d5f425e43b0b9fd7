import { useRef } from "react"
import { useTranslation } from "react-i18next"
import type { TaxDocument } from "../../client/types.ts"
import { useTaxDocumentDeletion } from "../data/use-tax.ts"
import { Confirm } from "../ui/confirm.tsx"
import { focusHeading } from "../ui/heading.tsx"

/** Asks whether a tax document is to be deleted, and does. */
export const DeleteTaxDocument = ({
  document: { id, name },
  onClose,
}: {
  document: TaxDocument
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const deletion = useTaxDocumentDeletion()
  const isGone = useRef(false)
  // The button that opened the window goes with the document: the focus needs another place.
  const leavesFocus = () => {
    if (isGone.current) {
      focusHeading()
    }
    return isGone.current
  }
  return (
    <Confirm
      title={t("tax.documents.deleteTitle", { name })}
      text={t("tax.documents.deleteText")}
      action={t("tax.documents.delete")}
      busy={deletion.isPending}
      problem={deletion.error && t("common.unreachable")}
      leavesFocus={leavesFocus}
      onConfirm={() =>
        deletion.mutate(id, {
          onSuccess: () => {
            isGone.current = true
            onClose()
          },
        })
      }
      onClose={onClose}
    />
  )
}
