import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useUpdateMember } from "../../hooks/api/members"
import {
  memberName,
  type MemberValues,
  toMemberValues,
  toUpdateMember,
} from "../../lib/member-form"
import type { Member } from "../../lib/members-types"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { MemberFields } from "./member-fields"

interface EditMemberFormProps {
  partnerId: string
  member: Member
}

/** Changes a member's name and role. */
export const EditMemberForm = ({ partnerId, member }: EditMemberFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateMember(partnerId, member.id)
  const form = useForm<MemberValues>({ defaultValues: toMemberValues(member) })

  const submit = form.handleSubmit((values) =>
    mutate(toUpdateMember(values), {
      onSuccess: ({ member: saved }) => {
        toast.success(t("members.edit.success", { name: memberName(saved) }))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {member.email}
      </Text>
      <MemberFields control={form.control} role={form.watch("role")} />
    </DrawerForm>
  )
}
