import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { CommissionState } from "../../lib/commissions-types"

const COLORS = {
  pending: "grey",
  partly_payable: "blue",
  payable: "green",
  reversed: "red",
  under_review: "orange",
} as const

export const CommissionStateBadge = ({ state }: { state: CommissionState }) => {
  const { t } = useTranslation("partner-center")
  return (
    <StatusBadge color={COLORS[state]}>
      {t(`commissions.states.${state}`)}
    </StatusBadge>
  )
}
