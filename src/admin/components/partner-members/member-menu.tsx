import { Envelope, Key, PencilSquare, Trash } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useMailMember, useRemoveMember } from "../../hooks/api/members"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { useEmailToast } from "../../hooks/use-email-toast"
import type { Partner } from "../../lib/api-types"
import { isOnlyOwner, memberName, memberState } from "../../lib/member-form"
import type { Member } from "../../lib/members-types"
import { RowMenu } from "../common/row-menu"

interface MemberMenuProps {
  partner: Partner
  member: Member
}

/** What can be done with a member. */
export const MemberMenu = ({ partner, member }: MemberMenuProps) => {
  const { t } = useTranslation("partner-center")
  const [params] = useSearchParams()
  const confirmChange = useConfirmedChange()
  const { mutateAsync: remove } = useRemoveMember(partner.id, member.id)
  const send = useSendLink(partner.id, member)
  const state = memberState(member)
  const name = memberName(member)
  const stays = isOnlyOwner(member, partner.members)

  const editParams = new URLSearchParams(params)
  editParams.set("member_id", member.id)

  return (
    <RowMenu
      of={name}
      groups={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              // The page behind the drawer keeps the ledger's filters.
              to: `member?${editParams}`,
            },
            state === "joined"
              ? {
                  icon: <Key />,
                  label: t("members.sendReset"),
                  onClick: send,
                }
              : {
                  icon: <Envelope />,
                  label: t(
                    state === "invited"
                      ? "members.sendInvitationAgain"
                      : "members.sendInvitation",
                  ),
                  onClick: send,
                },
          ],
        },
        {
          actions: [
            {
              icon: <Trash />,
              label: t("members.remove.action"),
              disabled: stays,
              disabledTooltip: stays ? t("members.onlyOwner") : undefined,
              onClick: () =>
                confirmChange({
                  title: t("members.remove.title", { name }),
                  description: t("members.remove.description"),
                  confirm: t("members.remove.action"),
                  success: t("members.remove.success", { name }),
                  change: () => remove(),
                }),
            },
          ],
        },
      ]}
    />
  )
}

/** Sends whichever link the member needs: to join, or for a new password. */
const useSendLink = (partnerId: string, member: Member) => {
  const sayOutcome = useEmailToast()
  const hasJoined = memberState(member) === "joined"
  const { mutate } = useMailMember(
    partnerId,
    member.id,
    hasJoined ? "password-reset" : "invitation",
  )
  return () =>
    mutate(undefined, {
      onSuccess: ({ email }) =>
        sayOutcome(hasJoined ? "reset" : "invitation", member.email, email),
      onError: (error) => toast.error(error.message),
    })
}
