import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { LedgerSummary } from "../../lib/api-types"

/** How the balance came from the beginning of the range to its end. */
export const LedgerSummaryList = ({ summary }: { summary: LedgerSummary }) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const rows = [
    { key: "beginning", amount: summary.beginning_balance },
    { key: "commissions", amount: summary.commissions },
    { key: "clawbacks", amount: summary.clawbacks },
    { key: "payments", amount: summary.payments },
    // Rare: a row that is nearly always zero would be read every time.
    ...(summary.adjustments === 0
      ? []
      : [{ key: "adjustments", amount: summary.adjustments }]),
    { key: "ending", amount: summary.ending_balance, isTotal: true },
  ]
  return (
    <dl className="flex flex-col gap-y-2 px-6 py-4">
      {rows.map(({ key, amount, isTotal }) => (
        <div
          key={key}
          className={clx("flex items-center justify-between gap-x-4", {
            "text-ui-fg-subtle": !isTotal,
            "border-t pt-2": isTotal,
          })}
        >
          <Text asChild size="small" weight={isTotal ? "plus" : "regular"}>
            <dt>{t(`ledger.summary.${key}`)}</dt>
          </Text>
          <Text
            asChild
            size="small"
            weight={isTotal ? "plus" : "regular"}
            className="tabular-nums"
          >
            <dd>{money(amount, summary.currency_code)}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
