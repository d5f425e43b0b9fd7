import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  LARGEST_TAX_DOCUMENT,
  TAX_DOCUMENT_KINDS,
} from "../../../domain/tax/tax-document"
import { useTaxProfile, useUploadTaxDocument } from "../../hooks/api/taxes"
import { showApiError } from "../../lib/show-api-error"
import type { TaxDocumentKind } from "../../lib/tax-types"
import { ChoiceField } from "../common/choice-field"
import { DrawerForm } from "../common/drawer-form"
import { FileField } from "../common/file-field"
import { NoKeyAlert } from "../payout-settings/no-key-alert"

interface TaxDocumentValues {
  kind: TaxDocumentKind | ""
  file: File | null
}

/** Keeps a tax document for a partner. */
export const TaxDocumentForm = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { answer } = useTaxProfile(partnerId, true)
  const { mutate, isPending } = useUploadTaxDocument(partnerId)
  const form = useForm<TaxDocumentValues>({
    defaultValues: { kind: "", file: null },
  })
  const { control } = form

  const problemWith = (file: unknown): string | null => {
    if (!(file instanceof File)) {
      return t("payouts.taxes.upload.fileNeeded")
    }
    return file.size > LARGEST_TAX_DOCUMENT
      ? t("payouts.taxes.upload.tooLarge")
      : null
  }

  const submit = form.handleSubmit(({ kind, file }) => {
    if (kind === "" || file === null) {
      return
    }
    mutate(
      { kind, file },
      {
        onSuccess: ({ document: { name } }) => {
          toast.success(t("payouts.taxes.upload.success", { name }))
          handleSuccess()
        },
        onError: (error) => showApiError(form, error),
      },
    )
  })

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submitLabel={t("payouts.taxes.upload.submit")}
    >
      {answer && !answer.keeps_secrets && <NoKeyAlert />}
      <Text size="small" className="text-ui-fg-subtle">
        {t("payouts.taxes.upload.description")}
      </Text>
      <ChoiceField
        control={control}
        name="kind"
        label={t("payouts.taxes.upload.kind")}
        placeholder={t("payouts.taxes.upload.kindPlaceholder")}
        options={TAX_DOCUMENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`payouts.taxes.kinds.${kind}`),
        }))}
        rules={{
          validate: (kind) =>
            kind !== "" || t("payouts.taxes.upload.kindNeeded"),
        }}
      />
      <FileField
        control={control}
        name="file"
        label={t("payouts.taxes.upload.file")}
        hint={t("payouts.taxes.upload.fileHint")}
        accept=".pdf,.png,.jpg,.jpeg"
        action={t("payouts.taxes.upload.choose")}
        rules={{
          validate: (file) => problemWith(file) ?? true,
        }}
      />
    </DrawerForm>
  )
}
