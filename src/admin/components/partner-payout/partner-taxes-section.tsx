import { useDate } from "@medusajs/dashboard/hooks"
import { Button, Container, Heading, Skeleton, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import {
  useDownloadTaxDocument,
  useTaxDocuments,
  useTaxProfile,
} from "../../hooks/api/taxes"
import { useSeen } from "../../hooks/use-seen"
import { saveFile } from "../../lib/save-file"
import type { TaxDocument } from "../../lib/tax-types"
import { TaxProfileFacts } from "./tax-profile-facts"

/** Who a partner is for the tax office, and their documents; read when one scrolls to it. */
export const PartnerTaxesSection = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const { answer, isError, error } = useTaxProfile(partnerId, isSeen)
  const documents = useTaxDocuments(partnerId, isSeen)
  const { mutate, isPending } = useDownloadTaxDocument(partnerId)

  if (isError || documents.isError) {
    throw error ?? documents.error
  }

  const download = ({ id, name }: TaxDocument) =>
    mutate(id, {
      onSuccess: (file) => saveFile(file, name),
      onError: ({ message }) => toast.error(message),
    })

  return (
    <Container ref={ref} className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("payouts.taxes.heading")}</Heading>
      </div>
      {answer ? (
        <TaxProfileFacts profile={answer.tax_profile} />
      ) : (
        <Skeleton className="mx-6 my-4 h-12" />
      )}
      {documents.documents && documents.documents.length > 0 && (
        <ul className="divide-y">
          {documents.documents.map((document) => (
            <Document
              key={document.id}
              document={document}
              isBusy={isPending}
              onDownload={() => download(document)}
            />
          ))}
        </ul>
      )}
    </Container>
  )
}

interface DocumentProps {
  document: TaxDocument
  isBusy: boolean
  onDownload: () => void
}

const Document = ({
  document: { name, kind, created_at },
  isBusy,
  onDownload,
}: DocumentProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          {name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`payouts.taxes.kinds.${kind}`)} ·{" "}
          {getFullDate({ date: created_at })}
        </Text>
      </div>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0"
        disabled={isBusy}
        aria-label={t("payouts.taxes.downloadOf", { name })}
        onClick={onDownload}
      >
        {t("payouts.taxes.download")}
      </Button>
    </li>
  )
}
