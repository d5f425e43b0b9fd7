import { Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PartnerDetail } from "../../lib/partner-detail-types"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { TextLink } from "../common/text-link"
import { SideSection } from "../partner-detail/side-section"

/** A partner's main link, and those that are theirs alone. */
export const PartnerLinksSection = ({
  partner,
}: {
  partner: PartnerDetail
}) => {
  const { t } = useTranslation("partner-center")
  const { id, url, links } = partner
  const heading = t("partnerDetail.links.heading")
  return (
    <SideSection
      heading={heading}
      empty=""
      count={links.count + 1}
      action={
        <LinkButton
          to={`${paths.links}/create?for=${id}`}
          label={t("actions.create")}
          of={heading}
        />
      }
      items={[
        {
          id: "main",
          content: <SharedLink name={t("fields.link")} url={url} />,
        },
        ...links.items.map((link) => ({
          id: link.id,
          content: (
            <SharedLink
              name={link.name}
              url={link.url}
              note={t("partnerDetail.links.recent", link.recent)}
            />
          ),
        })),
      ]}
      footer={
        <Text size="small">
          <TextLink to={`${paths.linkReport}?partner_id=${id}`}>
            {t("partnerDetail.links.report")}
          </TextLink>
        </Text>
      }
    />
  )
}

interface SharedLinkProps {
  name: string
  url: string
  note?: string
}

const SharedLink = ({ name, url, note }: SharedLinkProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" leading="compact" weight="plus">
        {name}
      </Text>
      {/* Text, not a link: following it would count as a click. */}
      <Text
        size="small"
        className="text-ui-fg-subtle flex items-center gap-x-2"
      >
        <span className="min-w-0 break-all">{url}</span>
        <Copy
          content={url}
          variant="mini"
          aria-label={t("partnerDetail.links.copy", { name })}
        />
      </Text>
      {note && (
        <Text size="small" className="text-ui-fg-subtle">
          {note}
        </Text>
      )}
    </div>
  )
}
