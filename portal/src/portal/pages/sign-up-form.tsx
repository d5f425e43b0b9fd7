import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import {
  APPLICATION_FIELDS,
  type ApplicationValues,
} from "../data/application.ts"
import { isTooMany, wrongFields } from "../data/form-problems.ts"
import { useOpenPrograms } from "../data/use-access.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { TextArea } from "../ui/text-area.tsx"

type SignUpFormProps = {
  onSend: (values: ApplicationValues) => void
  busy: boolean
  /** Why what was sent was not received. */
  error: Error | null
}

/** The fields of an application, with a trap that only programs fill in. */
export const SignUpForm = ({ onSend, busy, error }: SignUpFormProps) => {
  const { t } = useTranslation()
  const { data: programs = [] } = useOpenPrograms()
  const { register, handleSubmit } = useForm<ApplicationValues>({
    defaultValues: {
      name: "",
      email: "",
      website: "",
      phone: "",
      message: "",
      program_id: "",
      subject: "",
    },
  })
  const wrong = error ? wrongFields(error, APPLICATION_FIELDS) : []
  const problemOf = (field: (typeof APPLICATION_FIELDS)[number]) =>
    wrong.includes(field) ? t(`access.signUp.wrong.${field}`) : undefined
  const optional = (label: string) => t("access.signUp.optional", { label })
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(onSend)(event)}
    >
      <Field
        {...register("name", { required: true })}
        label={t("access.signUp.name")}
        hint={t("access.signUp.nameHint")}
        error={problemOf("name")}
        autoComplete="name"
        required
      />
      <Field
        {...register("email", { required: true })}
        label={t("access.signUp.email")}
        error={problemOf("email")}
        type="email"
        autoComplete="email"
        required
      />
      <Field
        {...register("website")}
        label={optional(t("access.signUp.website"))}
        error={problemOf("website")}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="url"
      />
      <Field
        {...register("phone")}
        label={optional(t("access.signUp.phone"))}
        error={problemOf("phone")}
        type="tel"
        autoComplete="tel"
      />
      {programs.length > 0 && (
        <SelectField
          {...register("program_id")}
          label={t("access.signUp.program")}
          error={problemOf("program_id")}
        >
          <option value="">{t("access.signUp.anyProgram")}</option>
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextArea
        {...register("message")}
        label={optional(t("access.signUp.message"))}
        hint={t("access.signUp.messageHint")}
        error={problemOf("message")}
        rows={4}
      />
      <div className="pp-hidden" aria-hidden>
        <label>
          {t("access.signUp.trap")}
          <input {...register("subject")} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      {error && <Notice kind="error">{t(reasonOf(error, wrong[0]))}</Notice>}
      <Button type="submit" busy={busy}>
        {t("access.signUp.submit")}
      </Button>
    </form>
  )
}

const reasonOf = (error: Error, field: string | undefined): string => {
  if (field) {
    return `access.signUp.wrong.${field}`
  }
  return isTooMany(error) ? "access.tooMany" : "common.unreachable"
}
