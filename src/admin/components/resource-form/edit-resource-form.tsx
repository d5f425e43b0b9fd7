import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useUpdateResource } from "../../hooks/api/resources"
import { toResourceValues } from "../../lib/resource-form"
import type { Resource } from "../../lib/resources-types"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { ContentFields } from "./content-fields"
import { GeneralFields } from "./general-fields"
import { VisibilityFields } from "./visibility-fields"

/** Changes a resource; its kind stays. */
export const EditResourceForm = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateResource(resource.id)
  const form = useForm({ defaultValues: toResourceValues(resource) })
  const { control } = form
  const { link, programs } = resource

  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: ({ resource: { name } }) => {
        toast.success(t("resources.edit.success", { name }))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <GeneralFields control={control} />
      <ContentFields
        control={control}
        kind={resource.kind}
        hasFile={resource.file !== null}
        link={link ? { value: link.id, label: link.name } : undefined}
      />
      <VisibilityFields
        control={control}
        programs={programs.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </DrawerForm>
  )
}
