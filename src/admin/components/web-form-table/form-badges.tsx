import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PartnerForm } from "../../lib/web-forms-types"

const COLORS = {
  active: "green",
  inactive: "grey",
} as const satisfies Record<PartnerForm["status"], string>

/** Whether a form takes anybody in now. */
export const FormStatusBadge = ({
  status,
}: {
  status: PartnerForm["status"]
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
      {t(`status.${status}`)}
    </StatusBadge>
  )
}
