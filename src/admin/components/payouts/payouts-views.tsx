import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useDirection } from "../../hooks/use-direction"
import { TaxReport } from "../tax-report/tax-report"
import { BatchTable } from "./batch-table"
import { PayoutTable } from "./payout-table"

const VIEWS = [
  { name: "batches", Table: BatchTable },
  { name: "payouts", Table: PayoutTable },
  { name: "taxes", Table: TaxReport },
] as const

/** Payouts by batch or one by one, and what they mean for taxes; which of it stands in the URL. */
export const PayoutsViews = () => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const [params, setParams] = useSearchParams()
  const view =
    VIEWS.find(({ name }) => name === params.get("view"))?.name ?? "batches"
  return (
    <Tabs
      dir={dir}
      value={view}
      // Filters and page are those of one table only.
      onValueChange={(name) =>
        setParams(name === "batches" ? {} : { view: name })
      }
    >
      <Tabs.List aria-label={t("payouts.domain")} className="mb-3">
        {VIEWS.map(({ name }) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`payouts.views.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {VIEWS.map(({ name, Table }) => (
        <Tabs.Content key={name} value={name}>
          <Table />
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
