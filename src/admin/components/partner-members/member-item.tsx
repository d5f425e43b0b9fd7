import { useDate } from "@medusajs/dashboard/hooks"
import { Avatar, Badge, StatusBadge, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Partner } from "../../lib/api-types"
import { memberName, memberState } from "../../lib/member-form"
import type { Member } from "../../lib/members-types"
import { MemberMenu } from "./member-menu"

interface MemberItemProps {
  partner: Partner
  member: Member
}

/** One member: who, in which role, and whether they have come in. */
export const MemberItem = ({ partner, member }: MemberItemProps) => {
  const { t } = useTranslation("partner-center")
  const { email, role } = member
  const name = memberName(member)
  return (
    <div className="flex items-start gap-x-3">
      <Avatar size="small" fallback={name.charAt(0).toUpperCase()} />
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        {name !== email && (
          <Text
            size="small"
            leading="compact"
            weight="plus"
            className="break-words"
          >
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
        <div className="flex flex-wrap items-center gap-2">
          <Badge size="2xsmall">{t(`members.roles.${role}`)}</Badge>
          <MemberStateBadge member={member} />
        </div>
      </div>
      <MemberMenu partner={partner} member={member} />
    </div>
  )
}

const MemberStateBadge = ({ member }: { member: Member }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const state = memberState(member)
  if (state === "joined") {
    return null
  }
  const date = member.invited_at ? getFullDate({ date: member.invited_at }) : ""
  return (
    <Tooltip content={t(`members.stateHints.${state}`)}>
      <StatusBadge color={state === "invited" ? "orange" : "grey"}>
        {t(`members.states.${state}`, { date })}
      </StatusBadge>
    </Tooltip>
  )
}
