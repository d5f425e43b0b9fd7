import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useCreatePartner } from "../../hooks/api/partners"
import {
  type CreatePartnerValues,
  EMPTY_PARTNER,
  toCreatePartner,
} from "../../lib/create-partner-form"
import { prefillOf } from "../../lib/partner-prefill"
import { paths } from "../../lib/paths"
import { showApiError } from "../../lib/show-api-error"
import { ContactFields } from "./contact-fields"
import { OwnerFields } from "./owner-fields"
import { ParentField } from "./parent-field"
import { StatusField } from "./status-field"
import { TextField } from "../common/text-field"
import { ModalFooter } from "../common/modal-footer"
import { ModalBody } from "../common/modal-body"

/** Creates a partner and opens their page. The API decides what is valid. */
export const CreatePartnerForm = () => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreatePartner()
  // A customer's page leads here with who becomes a partner.
  const { state } = useLocation()
  const form = useForm<CreatePartnerValues>({
    defaultValues: { ...EMPTY_PARTNER, ...prefillOf(state) },
  })
  const { control } = form

  const submit = form.handleSubmit((values) =>
    mutate(toCreatePartner(values), {
      onSuccess: ({ partner: { id, name } }) => {
        toast.success(t("partners.create.success", { name }))
        handleSuccess(paths.partner(id))
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
          heading={t("partners.create.heading")}
          description={t("partners.create.description")}
        >
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <TextField
              control={control}
              name="name"
              label={t("fields.name")}
              rules={{
                validate: (name) =>
                  name.trim() !== "" || t("partners.form.nameNeeded"),
              }}
            />
            <StatusField control={control} name="status" />
            <TextField
              control={control}
              name="code"
              label={t("fields.code")}
              hint={t("partners.create.codeHint")}
              optional
            />
            <ParentField control={control} name="parent_id" />
            <ContactFields control={control} />
          </div>
          <OwnerFields control={control} />
        </ModalBody>
        <ModalFooter label={t("actions.create")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
