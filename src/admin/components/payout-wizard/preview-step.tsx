import { Alert, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import { useMoney } from "../../hooks/use-money"
import {
  PREVIEW_PAGE_SIZE,
  type PayoutWizard,
} from "../../hooks/use-payout-wizard"
import { OffsetPagination } from "../common/offset-pagination"
import { TableSkeleton } from "../common/table-skeleton"
import { PreviewTable } from "./preview-table"
import { StepBody } from "./step-body"

type View = "paid" | "left_out" | "excluded"

/** What the batch would pay to whom, how it came about, and why not to others. */
export const PreviewStep = ({ wizard }: { wizard: PayoutWizard }) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const money = useMoney()
  const [isExcludedShown, setIsExcludedShown] = useState(false)
  const { preview, request, excluded, page, hasChanged } = wizard
  const { shown, isError, error } = preview
  const view: View =
    isExcludedShown && excluded.length > 0 ? "excluded" : page.part
  const counts = {
    paid: shown?.payouts ?? 0,
    left_out: shown?.left_out ?? 0,
    excluded: excluded.length,
  }
  const views: View[] = [
    "paid",
    "left_out",
    ...(excluded.length > 0 ? (["excluded"] as const) : []),
  ]
  const choose = (name: View) => {
    setIsExcludedShown(name === "excluded")
    if (name !== "excluded") {
      wizard.setPage({ part: name, offset: 0 })
    }
  }

  return (
    <StepBody
      isWide
      heading={t("payouts.preview.heading")}
      description={t("payouts.preview.description")}
    >
      {hasChanged && (
        <Alert variant="warning">{t("payouts.preview.changed")}</Alert>
      )}
      {isError && <Alert variant="error">{error?.message}</Alert>}
      {!isError && (!shown || !request) && <TableSkeleton />}
      {!isError && shown && request && (
        <div className="flex flex-col gap-y-4">
          <Text
            size="large"
            weight="plus"
            className="tabular-nums"
            role="status"
          >
            {t("payouts.preview.total", {
              count: shown.payouts,
              amount: money(shown.amount, request.currency_code),
            })}
          </Text>
          <Tabs
            dir={dir}
            value={view}
            onValueChange={(name) => choose(name as View)}
          >
            <Tabs.List aria-label={t("payouts.preview.heading")}>
              {views.map((name) => (
                <Tabs.Trigger key={name} value={name}>
                  {t(`payouts.preview.views.${name}`, { count: counts[name] })}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Tabs.Content value={view} className="pt-4">
              <PreviewTable
                view={view}
                lines={view === "excluded" ? excluded : shown.lines}
                currencyCode={request.currency_code}
                basis={request.basis}
                onLeaveOut={wizard.leaveOut}
                onTakeIn={wizard.takeIn}
              />
              {view !== "excluded" && shown.count > PREVIEW_PAGE_SIZE && (
                <OffsetPagination
                  count={shown.count}
                  offset={page.offset}
                  pageSize={PREVIEW_PAGE_SIZE}
                  onChange={(offset) => wizard.setPage({ ...page, offset })}
                />
              )}
            </Tabs.Content>
          </Tabs>
        </div>
      )}
    </StepBody>
  )
}
