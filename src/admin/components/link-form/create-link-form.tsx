import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useCreateLink } from "../../hooks/api/links"
import { usePartner } from "../../hooks/api/partners"
import { emptyLink, toCreateLink } from "../../lib/link-form"
import { partnerSource, toPartnerOption } from "../../lib/option-sources"
import { showApiError } from "../../lib/show-api-error"
import { ComboboxField } from "../common/combobox-field"
import { ModalBody } from "../common/modal-body"
import { ModalFooter } from "../common/modal-footer"
import { TextField } from "../common/text-field"
import { DestinationField, LinkNameField, ProgramsField } from "./link-fields"

/**
 * Creates a link for all partners, for those of programs, or for one.
 * `partnerId`: the one for whom it is meant at first.
 */
export const CreateLinkForm = ({ partnerId }: { partnerId?: string }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateLink()
  const { partner } = usePartner(partnerId ?? "")
  const form = useForm({ defaultValues: emptyLink(partnerId) })
  const { control } = form
  const isPrivate = Boolean(form.watch("partner_id"))

  const submit = form.handleSubmit((values) =>
    mutate(toCreateLink(values), {
      onSuccess: ({ link: { name } }) => {
        toast.success(t("links.create.success", { name }))
        handleSuccess()
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
          heading={t("links.create.heading")}
          description={t("links.create.description")}
        >
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <LinkNameField control={control} />
            <TextField
              control={control}
              name="code"
              label={t("fields.code")}
              hint={t("links.form.codeHint")}
            />
          </div>
          <DestinationField control={control} />
          <ComboboxField
            control={control}
            name="partner_id"
            source={partnerSource}
            current={partner && [toPartnerOption(partner)]}
            label={t("links.form.partner")}
            placeholder={t("links.form.partnerPlaceholder")}
            hint={t("links.form.partnerHint")}
            optional
          />
          {!isPrivate && <ProgramsField control={control} />}
        </ModalBody>
        <ModalFooter label={t("actions.create")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
