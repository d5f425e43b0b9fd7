import {
  Form,
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useAddLead } from "../../hooks/api/leads"
import { usePartner } from "../../hooks/api/partners"
import { emptyLead, type LeadValues, toAddLead } from "../../lib/lead-form"
import {
  customerSource,
  partnerSource,
  toPartnerOption,
} from "../../lib/option-sources"
import { showApiError } from "../../lib/show-api-error"
import { ComboboxField } from "../common/combobox-field"
import { DateField } from "../common/date-field"
import { ModalBody } from "../common/modal-body"
import { ModalFooter } from "../common/modal-footer"
import { TextField } from "../common/text-field"

/**
 * Adds a record to the referral history by hand, for who phones or writes.
 * `partnerId`: whose it is meant to be at first.
 */
export const CreateLeadForm = ({ partnerId }: { partnerId?: string }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useAddLead()
  const { partner } = usePartner(partnerId ?? "")
  const form = useForm<LeadValues>({ defaultValues: emptyLead(partnerId) })
  const { control } = form

  const submit = form.handleSubmit((values) =>
    mutate(toAddLead(values), {
      onSuccess: () => {
        toast.success(t("leads.create.success"))
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
          heading={t("leads.create.heading")}
          description={t("leads.create.description")}
        >
          <ComboboxField
            control={control}
            name="partner_id"
            source={partnerSource}
            current={partner && [toPartnerOption(partner)]}
            label={t("fields.partner")}
            placeholder={t("leads.create.partnerPlaceholder")}
            rules={{
              validate: (id) => id !== "" || t("leads.create.partnerNeeded"),
            }}
          />
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <ComboboxField
              control={control}
              name="customer_id"
              source={customerSource}
              label={t("leads.customer")}
              placeholder={t("leads.create.customerPlaceholder")}
              hint={t("leads.create.customerHint")}
              optional
            />
            <TextField
              control={control}
              name="email"
              type="email"
              label={t("fields.email")}
              hint={t("leads.create.emailHint")}
              optional
            />
            <DateField
              control={control}
              name="occurred_at"
              label={t("leads.fields.occurredAt")}
              hint={t("leads.create.occurredHint")}
              optional
            />
            <DateField
              control={control}
              name="expires_at"
              label={t("leads.create.expires")}
              hint={t("leads.create.expiresHint")}
              optional
            />
          </div>
          <Form.Field
            control={control}
            name="note"
            render={({ field }) => (
              <Form.Item>
                <Form.Label optional>{t("leads.fields.note")}</Form.Label>
                <Form.Control>
                  <Textarea {...field} />
                </Form.Control>
                <Form.ErrorMessage />
              </Form.Item>
            )}
          />
        </ModalBody>
        <ModalFooter label={t("leads.create.action")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
