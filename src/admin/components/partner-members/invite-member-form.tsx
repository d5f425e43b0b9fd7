import { useRouteModal } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useInviteMember } from "../../hooks/api/members"
import { useEmailToast } from "../../hooks/use-email-toast"
import {
  EMPTY_INVITATION,
  type InviteValues,
  toInviteMember,
} from "../../lib/member-form"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { MemberFields } from "./member-fields"

/** Invites a person to a partner by e-mail. */
export const InviteMemberForm = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useInviteMember(partnerId)
  const sayOutcome = useEmailToast()
  const form = useForm<InviteValues>({ defaultValues: EMPTY_INVITATION })

  const submit = form.handleSubmit((values) =>
    mutate(toInviteMember(values), {
      onSuccess: ({ member, email }) => {
        sayOutcome("invitation", member.email, email)
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submitLabel={t("members.invite.action")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("members.invite.hint")}
      </Text>
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t("fields.email")}
        rules={{
          validate: (email) =>
            email.trim() !== "" || t("members.invite.emailNeeded"),
        }}
      />
      <MemberFields control={form.control} role={form.watch("role")} />
    </DrawerForm>
  )
}
