import { useTranslation } from "react-i18next"
import type { TaxDocument } from "../../client/types.ts"
import { useTaxDocumentDeletion } from "../data/use-tax.ts"
import { ConfirmDeletion } from "../ui/confirm-deletion.tsx"

/** Asks whether a tax document is to be deleted, and does. */
export const DeleteTaxDocument = ({
  document: { id, name },
  onClose,
}: {
  document: TaxDocument
  onClose: () => void
}) => {
  const { t } = useTranslation()
  return (
    <ConfirmDeletion
      id={id}
      title={t("tax.documents.deleteTitle", { name })}
      text={t("tax.documents.deleteText")}
      action={t("tax.documents.delete")}
      deletion={useTaxDocumentDeletion()}
      onClose={onClose}
    />
  )
}
