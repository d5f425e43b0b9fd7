import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useDirection } from "../../hooks/use-direction"
import { BatchTable } from "./batch-table"
import { PayoutTable } from "./payout-table"

const VIEWS = [
  { name: "batches", Table: BatchTable },
  { name: "payouts", Table: PayoutTable },
] as const

/** Payouts by batch, or one by one; which of both stands in the URL. */
export const PayoutsViews = () => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const [params, setParams] = useSearchParams()
  const view = params.get("view") === "payouts" ? "payouts" : "batches"
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
