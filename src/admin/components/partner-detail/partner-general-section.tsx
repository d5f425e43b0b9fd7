import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Copy, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Partner } from "../../lib/api-types"
import { isSwitchable, toWindowChoice } from "../../lib/edit-partner-form"
import { paths } from "../../lib/paths"
import { PartnerStatusBadge } from "../common/partner-status-badge"
import { WebsiteLink } from "../common/website-link"
import { TextLink } from "../common/text-link"
import { PartnerActions } from "./partner-actions"

/** Who the partner is, and their main link. */
export const PartnerGeneralSection = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { code, name, status, parent, url, website, phone, created_at } =
    partner
  const { tracking_window } = partner
  const { notify_on_lead, notify_on_sale, notify_on_payout } = partner
  // The section of the application says where they are found, and who sent them.
  const isApplicant = !isSwitchable(status)
  const told = [
    ...(notify_on_lead ? [t("partners.notify.leads")] : []),
    ...(notify_on_sale ? [t("partners.notify.sales")] : []),
    ...(notify_on_payout ? [t("partners.notify.payouts")] : []),
  ]
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading
          level={isApplicant ? "h2" : "h1"}
          className="min-w-0 break-words"
        >
          {name}
        </Heading>
        <div className="flex shrink-0 items-center gap-x-4">
          <PartnerStatusBadge status={status} />
          <PartnerActions partner={partner} />
        </div>
      </div>
      <SectionRow title={t("fields.code")} value={code} />
      {!isApplicant && (
        <SectionRow
          title={t("fields.parent")}
          value={
            parent && (
              <TextLink to={paths.partner(parent.id)}>
                {parent.name} ({parent.code})
              </TextLink>
            )
          }
        />
      )}
      <SectionRow
        title={t("fields.link")}
        value={
          // Text, not a link: following it would count as a click.
          <span className="flex min-w-0 items-center gap-x-2">
            <span className="min-w-0 break-all">{url}</span>
            <Copy
              content={url}
              variant="mini"
              aria-label={t("partners.copyLink")}
            />
          </span>
        }
      />
      {website && !isApplicant && (
        <SectionRow
          title={t("fields.website")}
          value={<WebsiteLink address={website} />}
        />
      )}
      {phone && !isApplicant && (
        <SectionRow title={t("fields.phone")} value={phone} />
      )}
      <SectionRow
        title={t("partners.window.label")}
        value={t(`partners.window.values.${toWindowChoice(tracking_window)}`, {
          count: tracking_window?.days ?? 0,
        })}
      />
      <SectionRow
        title={t("partners.notify.label")}
        value={told.join(", ") || t("partners.notify.nothing")}
      />
      <SectionRow
        title={t("fields.createdAt")}
        value={getFullDate({ date: created_at })}
      />
    </Container>
  )
}
