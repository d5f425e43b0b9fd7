import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { type AssignedSide, assignedSides } from "../../lib/decisions"
import type { OrderCommissions, OrderPartner } from "../../lib/widgets-types"
import { PartnerLink } from "../widget-common/partner-link"

/** Whom a draft is assigned to. The rest is decided when it becomes an order. */
export const DraftRows = ({
  order: { decisions, partners },
}: {
  order: OrderCommissions
}) => {
  const { t } = useTranslation("partner-center")
  const { sale, lead } = assignedSides(decisions)
  return (
    <>
      <SectionRow
        title={t("widgets.order.salePartner")}
        value={<Side side={sale} partners={partners} />}
      />
      <SectionRow
        title={t("widgets.order.leadPartner")}
        value={<Side side={lead} partners={partners} />}
      />
    </>
  )
}

const Side = ({
  side: { partner_id },
  partners,
}: {
  side: AssignedSide
  partners: readonly OrderPartner[]
}) => {
  const { t } = useTranslation("partner-center")
  return partner_id === undefined ? (
    <span>{t("widgets.order.undecided")}</span>
  ) : (
    <PartnerLink
      partner={partners.find(({ id }) => id === partner_id) ?? null}
    />
  )
}
