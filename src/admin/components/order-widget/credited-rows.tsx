import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { creditedTouch } from "../../lib/order-commissions"
import type { OrderAttribution, OrderPartner } from "../../lib/widgets-types"
import { PartnerLink } from "../widget-common/partner-link"

/** Who sold, who brought the customer, and by which touch. */
export const CreditedRows = ({
  attribution,
}: {
  attribution: OrderAttribution
}) => {
  const { t } = useTranslation("partner-center")
  const { sale_partner, lead_partner, trace, lead_trace } = attribution
  return (
    <>
      <SectionRow
        title={t("widgets.order.salePartner")}
        value={<Credited partner={sale_partner} trace={trace} />}
      />
      <SectionRow
        title={t("widgets.order.leadPartner")}
        value={<Credited partner={lead_partner} trace={lead_trace} />}
      />
    </>
  )
}

const Credited = ({
  partner,
  trace,
}: {
  partner: OrderPartner | null
  trace: OrderAttribution["trace"]
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const touch = creditedTouch(trace)
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <PartnerLink partner={partner} />
      {partner && touch && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("widgets.order.touch", {
            source: t(`widgets.sources.${touch.source}`),
            date: getFullDate({ date: touch.occurred_at }),
          })}
        </Text>
      )}
    </div>
  )
}
