import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"

import type {
  InviteMemberInput,
  MailedMemberAnswer,
  MemberAnswer,
  UpdateMemberInput,
} from "../../lib/members-types"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

const pathOf = (partnerId: string, memberId: string) =>
  `/admin/partners/${partnerId}/members/${memberId}`

/** Adds a person to a partner and sends them an invitation. */
export const useInviteMember = (partnerId: string) =>
  useMemberChange<MailedMemberAnswer, InviteMemberInput>((body) =>
    sdk.client.fetch(`/admin/partners/${partnerId}/members`, {
      method: "POST",
      body,
    }),
  )

/** Changes a member's name or role. */
export const useUpdateMember = (partnerId: string, memberId: string) =>
  useMemberChange<MemberAnswer, UpdateMemberInput>((body) =>
    sdk.client.fetch(pathOf(partnerId, memberId), { method: "POST", body }),
  )

/** Takes a person out of a partner. */
export const useRemoveMember = (partnerId: string, memberId: string) =>
  useMemberChange<unknown, void>(() =>
    sdk.client.fetch(pathOf(partnerId, memberId), { method: "DELETE" }),
  )

/** Sends a member a link that sets a password: the first one, or a new one. */
export const useMailMember = (
  partnerId: string,
  memberId: string,
  what: "invitation" | "password-reset",
) =>
  useMemberChange<MailedMemberAnswer, void>(() =>
    sdk.client.fetch(`${pathOf(partnerId, memberId)}/${what}`, {
      method: "POST",
    }),
  )

const useMemberChange = <Answer, Input>(
  mutationFn: (input: Input) => Promise<Answer>,
) => {
  const onSuccess = useChangedEverything()
  return useMutation<Answer, FetchError, Input>({ mutationFn, onSuccess })
}
