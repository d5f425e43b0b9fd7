import type { UseQueryResult } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  PartnerMeResponse,
  TaxDocument,
  TaxDocumentsResponse,
} from "../../client/types.ts"
import { mayChange } from "../data/may-change.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { Pager } from "../ui/pager.tsx"
import { DeleteTaxDocument } from "./delete-tax-document.tsx"
import { TaxDocumentTable } from "./tax-document-table.tsx"
import { TaxUpload } from "./tax-upload.tsx"

/** The partner's tax documents, and a form that uploads another one. */
export const TaxDocuments = ({
  me,
  documents,
  page,
  onTurn,
  canUpload,
}: {
  me: PartnerMeResponse
  documents: UseQueryResult<TaxDocumentsResponse>
  page: number
  onTurn: (page: number) => void
  /** Whether the store can keep documents now. */
  canUpload: boolean
}) => {
  const { t } = useTranslation()
  const [toDelete, setToDelete] = useState<TaxDocument | null>(null)
  return (
    <section className="pp-stack" aria-labelledby="pp-tax-documents">
      <h2 id="pp-tax-documents">{t("tax.documents.title")}</h2>
      {canUpload && mayChange(me) && <TaxUpload />}
      <Loaded query={documents}>
        {(list) =>
          list.count === 0 ? (
            <EmptyState title={t("tax.documents.empty")}>
              {t("tax.documents.emptyHint")}
            </EmptyState>
          ) : (
            <div>
              <TaxDocumentTable
                documents={list.documents}
                memberId={mayChange(me) ? (me.member?.id ?? null) : null}
                onDelete={setToDelete}
              />
              <Pager page={page} count={list.count} onTurn={onTurn} />
            </div>
          )
        }
      </Loaded>
      {toDelete && (
        <DeleteTaxDocument
          document={toDelete}
          onClose={() => setToDelete(null)}
        />
      )}
    </section>
  )
}
