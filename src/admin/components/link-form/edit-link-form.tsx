import { SectionRow, useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useUpdateLink } from "../../hooks/api/links"
import { toUpdateLink } from "../../lib/link-form"
import type { PartnerLink } from "../../lib/links-types"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { DestinationField, LinkNameField, ProgramsField } from "./link-fields"

/** Changes a link's name, destination and programs; its code stays. */
export const EditLinkForm = ({ link }: { link: PartnerLink }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateLink(link.id)
  const { name, destination, program_ids } = link
  const form = useForm({ defaultValues: { name, destination, program_ids } })
  const { control } = form

  const submit = form.handleSubmit((values) =>
    mutate(toUpdateLink(values, link.partner_id !== null), {
      onSuccess: () => {
        toast.success(t("links.edit.success", { name: values.name }))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("links.edit.hint")}
      </Text>
      <div className="shadow-elevation-card-rest divide-y rounded-lg">
        <SectionRow title={t("fields.code")} value={link.code} />
        {link.partner && (
          <SectionRow
            title={t("links.form.partner")}
            value={`${link.partner.name} (${link.partner.code})`}
          />
        )}
      </div>
      <LinkNameField control={control} />
      <DestinationField control={control} />
      {!link.partner_id && (
        <ProgramsField
          control={control}
          current={link.programs.map(({ id, name: label }) => ({
            value: id,
            label,
          }))}
        />
      )}
    </DrawerForm>
  )
}
