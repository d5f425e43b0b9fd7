import { Button, Heading, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import { useExportLedgers } from "../../hooks/api/ledgers"
import type { DayRange } from "../../lib/day-ranges"
import { type LedgersExportQuery, toFileName } from "../../lib/ledgers-query"
import { saveFile } from "../../lib/save-file"

interface LedgersHeaderProps {
  currency: string
  range: DayRange
  query: LedgersExportQuery
}

/** The heading, the proof of the books, the report as a file, and what can be posted. */
export const LedgersHeader = ({
  currency,
  range,
  query,
}: LedgersHeaderProps) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { mutate, isPending } = useExportLedgers()
  const download = () =>
    mutate(
      { ...query, currency_code: currency },
      {
        onSuccess: (file) => saveFile(file, toFileName(range, currency)),
        onError: (error) => toast.error(error.message),
      },
    )
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
      <Heading>{t("ledgers.heading")}</Heading>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" variant="secondary" asChild>
          {/* The report behind the drawer keeps its filters. */}
          <Link to={`check${search}`}>{t("ledgers.check.action")}</Link>
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={download}
        >
          {t("ledgers.export")}
        </Button>
        <Button size="small" variant="secondary" asChild>
          <Link to={`adjust${search}`}>{t("ledger.adjust.action")}</Link>
        </Button>
      </div>
    </div>
  )
}
