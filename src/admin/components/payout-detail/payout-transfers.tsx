import { useDate } from "@medusajs/dashboard/hooks"
import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePayoutTransfers } from "../../hooks/api/payouts"
import { useMoney } from "../../hooks/use-money"

/** How a payout's money moved from account to account, the first movement first. */
export const PayoutTransfers = ({ payoutId }: { payoutId: string }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const { transfers, isError, error } = usePayoutTransfers(payoutId)

  if (isError) {
    throw error
  }
  if (!transfers) {
    return <Skeleton className="h-12 w-full" />
  }
  if (transfers.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("payouts.detail.noTransfers")}
      </Text>
    )
  }
  return (
    <ol className="flex flex-col gap-y-3">
      {transfers.map(({ id, kind, amount, currency_code, posted_at }) => (
        <li key={id} className="flex items-start justify-between gap-x-4">
          <div>
            <Text size="small" leading="compact" weight="plus">
              {t(`payouts.transfers.${kind}`)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {getFullDate({ date: posted_at, includeTime: true })}
            </Text>
          </div>
          <Text size="small" leading="compact" className="tabular-nums">
            {money(amount, currency_code)}
          </Text>
        </li>
      ))}
    </ol>
  )
}
