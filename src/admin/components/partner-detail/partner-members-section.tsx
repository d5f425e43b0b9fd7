import { Avatar, Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PartnerMember } from "../../lib/api-types"
import { SideSection } from "./side-section"

/** Who signs in for the partner. */
export const PartnerMembersSection = ({
  members,
}: {
  members: PartnerMember[]
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <SideSection
      heading={t("partners.members.heading")}
      empty={t("partners.members.empty")}
      items={members.map((member) => ({
        id: member.id,
        content: <Member {...member} />,
      }))}
    />
  )
}

const Member = ({ email, first_name, last_name, role }: PartnerMember) => {
  const { t } = useTranslation("partner-center")
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return (
    <div className="flex items-center gap-x-3">
      <Avatar size="small" fallback={(name || email).charAt(0).toUpperCase()} />
      <div className="min-w-0 flex-1">
        {name && (
          <Text size="small" leading="compact" weight="plus">
            {name}
          </Text>
        )}
        <Text
          size="small"
          leading="compact"
          className="text-ui-fg-subtle break-words"
        >
          {email}
        </Text>
      </div>
      <Badge size="2xsmall">{t(`partners.members.roles.${role}`)}</Badge>
    </div>
  )
}
