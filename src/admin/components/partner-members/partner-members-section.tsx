import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import type { Partner } from "../../lib/api-types"
import { LinkButton } from "../common/link-button"
import { SideSection } from "../partner-detail/side-section"
import { MemberItem } from "./member-item"

/** Who signs in for the partner, and who was invited to. */
export const PartnerMembersSection = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  return (
    <SideSection
      heading={t("members.heading")}
      empty={t("members.empty")}
      action={
        <LinkButton
          to={`invite${search}`}
          label={t("members.invite.action")}
          of={t("members.heading")}
        />
      }
      items={partner.members.map((member) => ({
        id: member.id,
        content: <MemberItem partner={partner} member={member} />,
      }))}
    />
  )
}
