import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ProgramAccess, ProgramStatus } from "../../lib/program-types"

const COLORS = { active: "green", inactive: "grey" } as const

export const ProgramStatusBadge = ({ status }: { status: ProgramStatus }) => {
  const { t } = useTranslation("partner-center")
  return (
    <StatusBadge color={COLORS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}

export const ProgramAccessBadge = ({ access }: { access: ProgramAccess }) => {
  const { t } = useTranslation("partner-center")
  return (
    <Badge size="2xsmall" className="whitespace-nowrap">
      {t(`programs.access.${access}`)}
    </Badge>
  )
}
