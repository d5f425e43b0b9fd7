import { useTranslation } from "react-i18next"
import type { TaxDocument } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Button } from "../ui/button.tsx"
import { FileLink } from "../ui/download-link.tsx"
import { Table, type Column } from "../ui/table.tsx"

/** Tax documents with what can be done with each. */
export const TaxDocumentTable = ({
  documents,
  memberId,
  onDelete,
}: {
  documents: readonly TaxDocument[]
  /** Who may download all, and delete what they have uploaded; null: who may only look. */
  memberId: string | null
  onDelete: (document: TaxDocument) => void
}) => {
  const { t } = useTranslation()
  const { date, fileSize } = useFormat()
  const actions: Column<TaxDocument> = {
    key: "actions",
    title: t("tax.documents.columns.actions"),
    show: (document) => (
      <div className="pp-actions">
        <FileLink
          kind="quiet"
          file={`/store/partners/me/tax-documents/${encodeURIComponent(document.id)}/file`}
          name={document.name}
        >
          {t("tax.documents.download")}{" "}
          <span className="pp-hidden">{document.name}</span>
        </FileLink>
        {document.uploaded_by.id === memberId && (
          <Button kind="quiet" onClick={() => onDelete(document)}>
            {t("tax.documents.delete")}{" "}
            <span className="pp-hidden">{document.name}</span>
          </Button>
        )}
      </div>
    ),
  }
  return (
    <Table
      label={t("tax.documents.title")}
      rows={documents}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "name",
          title: t("tax.documents.columns.name"),
          show: ({ name, size }) => (
            <div className="pp-reference">
              {name}
              <span className="pp-hint">{fileSize(size)}</span>
            </div>
          ),
        },
        {
          key: "kind",
          title: t("tax.documents.columns.kind"),
          show: ({ kind }) => t(`tax.documents.kinds.${kind}`),
        },
        {
          key: "date",
          title: t("tax.documents.columns.date"),
          isShort: true,
          show: ({ created_at }) => date(created_at),
        },
        ...(memberId === null ? [] : [actions]),
      ]}
    />
  )
}
