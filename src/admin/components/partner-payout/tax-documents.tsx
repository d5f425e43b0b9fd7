import { useDate } from "@medusajs/dashboard/hooks"
import { ArrowDownTray, Trash } from "@medusajs/icons"
import { Skeleton, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import {
  useDeleteTaxDocument,
  useDownloadTaxDocument,
  useTaxDocuments,
} from "../../hooks/api/taxes"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { formatBytes } from "../../lib/format-bytes"
import { toLocaleTag } from "../../lib/format-money"
import { saveFile } from "../../lib/save-file"
import type { TaxDocument } from "../../lib/tax-types"
import { RowMenu } from "../common/row-menu"

interface TaxDocumentsProps {
  partnerId: string
  /** Whether they have come into view: they are read no earlier. */
  isSeen: boolean
}

/** A partner's tax documents, to be downloaded and deleted. */
export const TaxDocuments = ({ partnerId, isSeen }: TaxDocumentsProps) => {
  const { t } = useTranslation("partner-center")
  const { documents, isError, error } = useTaxDocuments(partnerId, isSeen)

  if (isError) {
    throw error
  }
  if (!documents) {
    return <Skeleton className="mx-6 my-4 h-6" />
  }
  if (documents.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("payouts.taxes.noDocuments")}
      </Text>
    )
  }
  return (
    <ul className="divide-y">
      {documents.map((document) => (
        <Document key={document.id} partnerId={partnerId} document={document} />
      ))}
    </ul>
  )
}

interface DocumentProps {
  partnerId: string
  document: TaxDocument
}

const Document = ({
  partnerId,
  document: { id, name, kind, size, uploaded_by, created_at },
}: DocumentProps) => {
  const { t, i18n } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { mutate } = useDownloadTaxDocument(partnerId)
  const { mutateAsync } = useDeleteTaxDocument(partnerId)
  const confirmChange = useConfirmedChange()

  const download = () =>
    mutate(id, {
      onSuccess: (file) => saveFile(file, name),
      onError: ({ message }) => toast.error(message),
    })
  const remove = () =>
    confirmChange({
      title: t("payouts.taxes.delete.title", { name }),
      description: t("payouts.taxes.delete.description"),
      confirm: t("payouts.taxes.delete.action"),
      success: t("payouts.taxes.delete.success", { name }),
      change: () => mutateAsync(id),
    })

  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          {name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[
            t(`payouts.taxes.kinds.${kind}`),
            formatBytes(size, toLocaleTag(i18n.language)),
            `${getFullDate({ date: created_at })} ${t(`payouts.taxes.uploadedBy.${uploaded_by.type}`)}`,
          ].join(" · ")}
        </Text>
      </div>
      <RowMenu
        of={name}
        groups={[
          {
            actions: [
              {
                icon: <ArrowDownTray />,
                label: t("payouts.taxes.download"),
                onClick: download,
              },
            ],
          },
          {
            actions: [
              {
                icon: <Trash />,
                label: t("payouts.taxes.delete.action"),
                onClick: () => void remove(),
              },
            ],
          },
        ]}
      />
    </li>
  )
}
