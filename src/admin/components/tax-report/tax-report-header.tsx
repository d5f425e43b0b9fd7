import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useExportTaxReport } from "../../hooks/api/taxes"
import { saveFile } from "../../lib/save-file"
import { toTaxFileName } from "../../lib/tax-report"
import type { TaxFileQuery } from "../../lib/tax-types"

/** Which year it is, what its numbers are, and all of them as a file. */
export const TaxReportHeader = ({ query }: { query: TaxFileQuery }) => {
  const { t } = useTranslation("partner-center")
  const { mutate, isPending } = useExportTaxReport()
  const { year } = query
  const download = () =>
    mutate(query, {
      onSuccess: (file) => saveFile(file, toTaxFileName(query)),
      onError: (error) => toast.error(error.message),
    })
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="min-w-0">
        <Heading>{t("taxReport.heading", { year })}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("taxReport.description", { year })}
        </Text>
      </div>
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={download}
      >
        {t("taxReport.export")}
      </Button>
    </div>
  )
}
