import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { paths } from "../../lib/paths"
import type { PartnerForm } from "../../lib/web-forms-types"
import { FormActions } from "../web-form-table/form-actions"
import { FormStatusBadge } from "../web-form-table/form-badges"

/** What a form is called, what it is for and where it leads. */
export const FormGeneralSection = ({ form }: { form: PartnerForm }) => {
  const { t } = useTranslation("partner-center")
  const navigate = useNavigate()
  const { getFullDate } = useDate()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading className="min-w-0 break-words">{form.name}</Heading>
        <div className="flex shrink-0 items-center gap-x-4">
          <FormStatusBadge status={form.status} />
          <FormActions
            form={form}
            onDeleted={() => navigate(paths.forms, { replace: true })}
          />
        </div>
      </div>
      <SectionRow
        title={t("forms.fields.kind")}
        value={t(`forms.kind.${form.kind}`)}
      />
      <SectionRow
        title={t("forms.fields.thanksUrl")}
        value={
          form.thanks_url ? (
            <span dir="ltr" className="break-all">
              {form.thanks_url}
            </span>
          ) : (
            t("forms.ownThanks")
          )
        }
      />
      <SectionRow
        title={t("fields.createdAt")}
        value={getFullDate({ date: form.created_at, includeTime: true })}
      />
    </Container>
  )
}
