import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { stateOf } from "../../lib/leads-query"
import type { Referral, ReferralSource } from "../../lib/leads-types"

const STATE_COLORS = {
  standing: "green",
  expired: "orange",
  ended: "grey",
} as const

/** Whether a record of the referral history counts. */
export const LeadStateBadge = ({ lead }: { lead: Referral }) => {
  const { t } = useTranslation("partner-center")
  const state = stateOf(lead)
  return (
    <StatusBadge color={STATE_COLORS[state]}>
      {t(`leads.states.${state}`)}
    </StatusBadge>
  )
}

/** How a record came into the referral history. */
export const LeadSourceBadge = ({ source }: { source: ReferralSource }) => {
  const { t } = useTranslation("partner-center")
  return (
    <Badge size="2xsmall" className="whitespace-nowrap">
      {t(`leads.sources.${source}`)}
    </Badge>
  )
}
