import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Referral } from "../../lib/leads-types"
import type { PartnerDetail } from "../../lib/partner-detail-types"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { TextLink } from "../common/text-link"
import { LeadSourceBadge, LeadStateBadge } from "../lead-table/lead-badges"
import { LeadPerson } from "../lead-table/lead-person"
import { SideSection } from "../partner-detail/side-section"

/** Whom a partner has brought lately. */
export const PartnerLeadsSection = ({
  partner,
}: {
  partner: PartnerDetail
}) => {
  const { t } = useTranslation("partner-center")
  const { items, count } = partner.referrals
  const filter = `?partner_id=${partner.id}`
  const heading = t("partnerDetail.leads.heading")
  return (
    <SideSection
      heading={heading}
      empty={t("partnerDetail.leads.empty")}
      action={
        <LinkButton
          to={`${paths.leads}/create${filter}`}
          label={t("partnerDetail.add")}
          of={heading}
        />
      }
      items={items.map((lead) => ({
        id: lead.id,
        content: <Lead lead={lead} />,
      }))}
      footer={
        items.length > 0 && (
          <Text size="small">
            <TextLink to={paths.leads + filter}>
              {t("partnerDetail.leads.all", { count })}
            </TextLink>
          </Text>
        )
      }
    />
  )
}

const Lead = ({ lead }: { lead: Referral }) => {
  const { getFullDate } = useDate()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <Text size="small" leading="compact" className="min-w-0 break-words">
        <LeadPerson {...lead} />
      </Text>
      <div className="flex items-center gap-x-3">
        <LeadSourceBadge source={lead.source} />
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {getFullDate({ date: lead.occurred_at })}
        </Text>
        <LeadStateBadge lead={lead} />
      </div>
    </div>
  )
}
