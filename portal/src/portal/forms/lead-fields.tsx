import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { isGone, isTooMany, wrongFields } from "../data/form-problems.ts"
import { useLead, useOpenForm, type LeadValues } from "../data/use-forms.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import type { LeadFormProps } from "./lead-form.tsx"
import { leadTo } from "./lead-to.ts"
import { Trap } from "./trap.tsx"

type LeadFieldsProps = Pick<
  LeadFormProps,
  "formId" | "consent" | "submitLabel" | "onSent"
>

/** The fields of a lead form, and its thanks. */
export const LeadFields = ({
  formId,
  consent,
  submitLabel,
  onSent,
}: LeadFieldsProps) => {
  const { t } = useTranslation()
  const [openedAt] = useState(() => Date.now())
  const form = useOpenForm(formId)
  const lead = useLead(formId)
  const { register, handleSubmit } = useForm<Omit<LeadValues, "elapsed_ms">>({
    defaultValues: { email: "", subject: "" },
  })
  const done = () => (onSent ? onSent() : leadTo(form.data?.thanks_url ?? null))
  const send = (values: Omit<LeadValues, "elapsed_ms">) =>
    lead.mutate(
      { ...values, elapsed_ms: Date.now() - openedAt },
      { onSuccess: done },
    )
  if (lead.isSuccess) {
    return (
      <p className="pp-card" role="status">
        {t("access.lead.thanks")}
      </p>
    )
  }
  if (form.error && isGone(form.error)) {
    return (
      <p className="pp-card" role="status">
        {t("access.lead.closed")}
      </p>
    )
  }
  const isWrong =
    lead.error !== null && wrongFields(lead.error, ["email"]).length > 0
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(send)(event)}
    >
      <Field
        {...register("email", { required: true })}
        label={t("access.lead.email")}
        error={isWrong ? t("access.lead.wrong") : undefined}
        type="email"
        autoComplete="email"
        required
      />
      <Trap {...register("subject")} />
      {lead.error && !isWrong && (
        <Notice kind="error">{t(reasonOf(lead.error))}</Notice>
      )}
      <p className="pp-hint">{consent ?? t("access.lead.consent")}</p>
      <Button type="submit" busy={lead.isPending}>
        {submitLabel ?? t("access.lead.submit")}
      </Button>
    </form>
  )
}

const reasonOf = (error: Error): string => {
  if (wrongFields(error, ["form_id"]).length > 0) {
    return "access.lead.closed"
  }
  return isTooMany(error) ? "access.tooMany" : "common.unreachable"
}
