import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useCreateForm } from "../../hooks/api/web-forms"
import { paths } from "../../lib/paths"
import { showApiError } from "../../lib/show-api-error"
import {
  newWebFormValues,
  toCreateForm,
  type WebFormValues,
} from "../../lib/web-form-values"
import { ModalBody } from "../common/modal-body"
import { ModalFooter } from "../common/modal-footer"
import { FormKindField } from "./form-kind-field"
import { WebFormFields } from "./web-form-fields"

/** Creates a form, and opens its page with the code to put it anywhere. */
export const CreateWebForm = () => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateForm()
  const form = useForm<WebFormValues>({ defaultValues: newWebFormValues() })

  const submit = form.handleSubmit((values) =>
    mutate(toCreateForm(values), {
      onSuccess: ({ form: { id, name } }) => {
        toast.success(t("forms.create.success", { name }))
        handleSuccess(paths.form(id))
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <ModalBody
          heading={t("forms.create.heading")}
          description={t("forms.create.description")}
        >
          <FormKindField form={form} />
          <WebFormFields form={form} />
        </ModalBody>
        <ModalFooter label={t("actions.create")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
