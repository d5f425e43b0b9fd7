import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { TaxDocument } from "../../client/types.ts"
import { isTooLarge, refusalOf } from "../data/form-problems.ts"
import { useTaxDocumentUpload } from "../data/use-tax.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { SelectField } from "../ui/select-field.tsx"

const KINDS = [
  "w9",
  "w8",
  "vat_certificate",
  "residence_certificate",
  "business_registration",
  "other",
] as const
const LARGEST = 5 * 1024 * 1024
const TAKEN = ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
const TYPE = /^file: must be a PDF/m
const SIZE = /^file: must have at most/m

type UploadValues = { kind: TaxDocument["kind"] | ""; file: FileList | null }

/** Uploads a tax document. */
export const TaxUpload = () => {
  const { t } = useTranslation()
  const { register, handleSubmit, reset, formState } = useForm<UploadValues>({
    defaultValues: { kind: "", file: null },
  })
  const upload = useTaxDocumentUpload()
  const problem =
    formState.errors.file?.message ?? (upload.error && reasonOf(upload.error))
  const send = ({ kind, file }: UploadValues) => {
    const chosen = file?.[0]
    if (kind && chosen) {
      upload.mutate({ kind, file: chosen }, { onSuccess: () => reset() })
    }
  }
  return (
    <form
      className="pp-card pp-form"
      aria-label={t("tax.documents.upload")}
      onSubmit={(event) => void handleSubmit(send)(event)}
    >
      <SelectField
        {...register("kind")}
        label={t("tax.documents.kind")}
        required
      >
        <option value="">{t("common.choose")}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`tax.documents.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <Field
        {...register("file", {
          onChange: () => upload.isError && upload.reset(),
          validate: problemWith,
        })}
        label={t("tax.documents.file")}
        hint={t("tax.documents.fileHint")}
        error={problem ? t(`tax.documents.wrong.${problem}`) : undefined}
        type="file"
        accept={TAKEN}
        aria-required
      />
      {upload.isPending && (
        <progress
          className="pp-progress"
          aria-label={t("tax.documents.uploading")}
        />
      )}
      {upload.isSuccess && (
        <Notice kind="success">{t("tax.documents.uploaded")}</Notice>
      )}
      <div className="pp-form__end">
        <Button type="submit" kind="secondary" busy={upload.isPending}>
          {t("tax.documents.upload")}
        </Button>
      </div>
    </form>
  )
}

/** What is wrong with a file, as the texts call it, before it is sent. */
const problemWith = (files: FileList | null): string | true => {
  const size = files?.[0]?.size
  if (size === undefined) {
    return "none"
  }
  return size <= LARGEST || "size"
}

const reasonOf = (error: Error) => {
  const refusal = refusalOf(error)
  if (isTooLarge(error) || (refusal !== null && SIZE.test(refusal))) {
    return "size"
  }
  if (refusal === null) {
    return "unreachable"
  }
  return TYPE.test(refusal) ? "type" : "refused"
}
