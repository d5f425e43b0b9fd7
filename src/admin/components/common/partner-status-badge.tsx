import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PartnerStatus } from "../../lib/api-types"

const COLORS = {
  applied: "orange",
  active: "green",
  inactive: "grey",
  rejected: "red",
} as const

export const PartnerStatusBadge = ({ status }: { status: PartnerStatus }) => {
  const { t } = useTranslation("partner-center")
  return (
    <StatusBadge color={COLORS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}
