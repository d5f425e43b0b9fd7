import { useDate } from "@medusajs/dashboard/hooks"
import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePayouts } from "../../hooks/api/payouts"
import { useMoney } from "../../hooks/use-money"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { PayoutStatusBadge } from "../payouts/payout-status-badge"

const SHOWN = 5

interface PartnerPayoutsListProps {
  partnerId: string
  /** Whether it has come into view: it is read no earlier. */
  isSeen: boolean
}

/** A partner's last payouts. */
export const PartnerPayoutsList = ({
  partnerId,
  isSeen,
}: PartnerPayoutsListProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const { payouts, count, isError, error } = usePayouts(
    { partner_id: partnerId, limit: SHOWN },
    { enabled: isSeen },
  )

  if (isError) {
    throw error
  }
  if (!payouts) {
    return <Skeleton className="mx-6 my-4 h-6" />
  }
  if (payouts.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("payouts.partner.empty")}
      </Text>
    )
  }
  return (
    <>
      <ul className="divide-y">
        {payouts.map(({ id, amount, currency_code, created_at, status }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-4"
          >
            <Text size="small" leading="compact">
              <TextLink to={paths.payout(id)}>
                {getFullDate({ date: created_at })}
              </TextLink>
            </Text>
            <div className="flex items-center gap-x-3">
              <Text size="small" leading="compact" className="tabular-nums">
                {status === "left_out" ? "-" : money(amount, currency_code)}
              </Text>
              <PayoutStatusBadge status={status} />
            </div>
          </li>
        ))}
      </ul>
      <Text size="small" className="px-6 py-3">
        <TextLink to={`${paths.payouts}?view=payouts&partner_id=${partnerId}`}>
          {t("payouts.partner.all", { count })}
        </TextLink>
      </Text>
    </>
  )
}
