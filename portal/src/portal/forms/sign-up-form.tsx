import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import {
  APPLICATION_FIELDS,
  NO_APPLICATION,
  type ApplicationValues,
} from "../data/application.ts"
import { isTooMany, wrongFields } from "../data/form-problems.ts"
import type { SignUpTerms } from "../data/use-forms.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { TextArea } from "../ui/text-area.tsx"
import { AgreementField } from "./agreement-field.tsx"
import { FormPrograms } from "./form-programs.tsx"
import { ProgramField } from "./program-field.tsx"
import { ShopPasswordField } from "./shop-password-field.tsx"
import { Trap } from "./trap.tsx"

type SignUpFormProps = {
  terms: SignUpTerms
  onSend: (values: ApplicationValues) => void
  busy: boolean
  /** Why what was sent was not received. */
  error: Error | null
}

/** The fields of an application, with a trap that only programs fill in. */
export const SignUpForm = ({
  terms: { name, programs, agreement },
  onSend,
  busy,
  error,
}: SignUpFormProps) => {
  const { t } = useTranslation()
  const { register, handleSubmit, setValue, watch } =
    useForm<ApplicationValues>({ defaultValues: NO_APPLICATION })
  const wrong = error ? wrongFields(error, APPLICATION_FIELDS) : []
  const problemOf = (field: (typeof APPLICATION_FIELDS)[number]) =>
    wrong.includes(field) ? t(`access.signUp.wrong.${field}`) : undefined
  const optional = (label: string) => t("access.signUp.optional", { label })
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(onSend)(event)}
    >
      {name && <h2>{name}</h2>}
      {programs.length > 0 && <FormPrograms programs={programs} />}
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
      {programs.length === 0 && (
        <ProgramField
          {...register("program_id")}
          error={problemOf("program_id")}
        />
      )}
      <TextArea
        {...register("message")}
        label={optional(t("access.signUp.message"))}
        hint={t("access.signUp.messageHint")}
        error={problemOf("message")}
        rows={4}
      />
      <ShopPasswordField
        check={register("is_customer")}
        field={register("password")}
        isCustomer={watch("is_customer")}
        error={problemOf("password")}
      />
      {agreement && (
        <AgreementField
          agreement={agreement}
          accepted={watch("accepted_agreement_id") === agreement.id}
          onChange={(accepted) =>
            setValue("accepted_agreement_id", accepted ? agreement.id : "")
          }
          error={problemOf("accepted_agreement_id")}
        />
      )}
      <Trap {...register("subject")} />
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
