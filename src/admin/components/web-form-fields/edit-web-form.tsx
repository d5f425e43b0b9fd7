import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useUpdateForm } from "../../hooks/api/web-forms"
import { toPartnerOption } from "../../lib/option-sources"
import { showApiError } from "../../lib/show-api-error"
import {
  toUpdateForm,
  toWebFormValues,
  type WebFormValues,
} from "../../lib/web-form-values"
import type { PartnerForm } from "../../lib/web-forms-types"
import { DrawerForm } from "../common/drawer-form"
import { WebFormFields } from "./web-form-fields"

/** Changes a form; its kind stays, since it is on pages already. */
export const EditWebForm = ({ form: current }: { form: PartnerForm }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateForm(current.id)
  const form = useForm<WebFormValues>({
    defaultValues: toWebFormValues(current),
  })
  const { programs, parent_partner: parent } = current

  const submit = form.handleSubmit((values) =>
    mutate(toUpdateForm(values), {
      onSuccess: ({ form: { name } }) => {
        toast.success(t("forms.edit.success", { name }))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <WebFormFields
        form={form}
        programs={programs.map(({ id, name }) => ({ value: id, label: name }))}
        parent={parent && toPartnerOption(parent)}
      />
    </DrawerForm>
  )
}
