import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useCreateResource } from "../../hooks/api/resources"
import { paths } from "../../lib/paths"
import { newResourceValues } from "../../lib/resource-form"
import { showApiError } from "../../lib/show-api-error"
import { ModalBody } from "../common/modal-body"
import { ModalFooter } from "../common/modal-footer"
import { ContentFields } from "./content-fields"
import { GeneralFields } from "./general-fields"
import { KindField } from "./kind-field"
import { VisibilityFields } from "./visibility-fields"

/** Creates a resource, and opens its page. */
export const CreateResourceForm = () => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateResource()
  const form = useForm({ defaultValues: newResourceValues() })
  const { control } = form
  const kind = form.watch("kind")

  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: ({ resource: { id, name } }) => {
        toast.success(t("resources.create.success", { name }))
        handleSuccess(paths.resource(id))
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
          heading={t("resources.create.heading")}
          description={t("resources.create.description")}
        >
          <KindField control={control} />
          <GeneralFields control={control} />
          <ContentFields control={control} kind={kind} hasFile={false} />
          <VisibilityFields control={control} />
        </ModalBody>
        <ModalFooter label={t("actions.create")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
