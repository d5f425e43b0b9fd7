import { LayoutComposer } from "@medusajs/dashboard/components"
import { type UIMatch, useParams } from "react-router-dom"

import { SectionSkeleton } from "../../../../components/common/section-skeleton"
import { FormBreadcrumb } from "../../../../components/web-form-detail/form-breadcrumbs"
import { FormCodeSection } from "../../../../components/web-form-detail/form-code-section"
import { FormEffectsSection } from "../../../../components/web-form-detail/form-effects-section"
import { FormGeneralSection } from "../../../../components/web-form-detail/form-general-section"
import { useWebForm } from "../../../../hooks/api/web-forms"

const FormPage = () => {
  const { id = "" } = useParams()
  const { form, isError, error } = useWebForm(id)

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_form.details"
      preferredLayoutId="core:single-column"
      data={form}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PartnerFormGeneralSection">
              {form ? (
                <FormGeneralSection form={form} />
              ) : (
                <SectionSkeleton rows={5} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerFormEffectsSection">
              {form ? (
                <FormEffectsSection form={form} />
              ) : (
                <SectionSkeleton rows={3} />
              )}
            </LayoutComposer.Entry>
            {form && (
              <LayoutComposer.Entry id="PartnerFormCodeSection">
                <FormCodeSection form={form} />
              </LayoutComposer.Entry>
            )}
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <FormBreadcrumb id={params.id ?? ""} />,
}

export default FormPage
