import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PayoutStatus } from "../../lib/payouts-types"

const COLORS = {
  planned: "grey",
  in_transit: "blue",
  paid: "green",
  failed: "red",
  canceled: "grey",
  reversed: "orange",
  left_out: "grey",
} as const

/** Where a payout stands. */
export const PayoutStatusBadge = ({ status }: { status: PayoutStatus }) => {
  const { t } = useTranslation("partner-center")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`payouts.statuses.${status}`)}
    </StatusBadge>
  )
}
