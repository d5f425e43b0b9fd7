import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { toast, usePrompt } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { usePublishAgreement } from "../../hooks/api/agreements"
import type { Agreement } from "../../lib/agreement-types"
import { paths } from "../../lib/paths"
import { showApiError } from "../../lib/show-api-error"
import { ModalBody } from "../common/modal-body"
import { ModalFooter } from "../common/modal-footer"
import { RichTextField } from "../common/rich-text-field"
import { TextField } from "../common/text-field"

interface PublishFormProps {
  /** The version in force, which the new one begins with. */
  current?: Agreement
}

/** Publishes the next version of the agreement. */
export const PublishForm = ({ current }: PublishFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const prompt = usePrompt()
  const { mutate, isPending } = usePublishAgreement()
  const form = useForm({
    defaultValues: { title: current?.title ?? "", body: current?.body ?? "" },
  })
  const { control } = form

  const submit = form.handleSubmit(async (values) => {
    const confirmed = await prompt({
      title: t("agreement.publish.confirm.title"),
      description: t("agreement.publish.confirm.description"),
      confirmText: t("agreement.publish.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!confirmed) {
      return
    }
    mutate(values, {
      onSuccess: ({ agreement: { version } }) => {
        toast.success(t("agreement.publish.success", { version }))
        handleSuccess(paths.agreement)
      },
      onError: (error) => showApiError(form, error),
    })
  })

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <ModalBody
          heading={t("agreement.publish.heading")}
          description={t("agreement.publish.description")}
        >
          <TextField
            control={control}
            name="title"
            label={t("agreement.fields.title")}
            hint={t("agreement.publish.titleHint")}
            rules={{
              validate: (title) =>
                title.trim() !== "" || t("agreement.publish.titleNeeded"),
            }}
          />
          <RichTextField
            control={control}
            name="body"
            label={t("agreement.fields.body")}
            rules={{
              validate: (body) =>
                body !== "" || t("agreement.publish.bodyNeeded"),
            }}
          />
        </ModalBody>
        <ModalFooter
          label={t("agreement.publish.action")}
          isPending={isPending}
        />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
