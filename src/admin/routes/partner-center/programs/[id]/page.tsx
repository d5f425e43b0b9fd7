import { LayoutComposer } from "@medusajs/dashboard/components"
import { type UIMatch, useParams } from "react-router-dom"

import { SectionSkeleton } from "../../../../components/common/section-skeleton"
import { ProgramBreadcrumb } from "../../../../components/program-detail/program-breadcrumbs"
import { ProgramCreditSection } from "../../../../components/program-detail/program-credit-section"
import { ProgramEnrollmentsSection } from "../../../../components/program-detail/program-enrollments-section"
import { ProgramGeneralSection } from "../../../../components/program-detail/program-general-section"
import { ProgramLimitsSection } from "../../../../components/program-detail/program-limits-section"
import { ProgramPeriodSection } from "../../../../components/program-detail/program-period-section"
import { ProgramRulesSection } from "../../../../components/program-detail/program-rules-section"
import { ProgramPreviewSection } from "../../../../components/program-preview/program-preview-section"
import { useProgram } from "../../../../hooks/api/programs"

const ProgramPage = () => {
  const { id = "" } = useParams()
  const { program, isError, error } = useProgram(id)

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_program.details"
      preferredLayoutId="core:two-column"
      data={program}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="ProgramGeneralSection">
              {program ? (
                <ProgramGeneralSection program={program} />
              ) : (
                <SectionSkeleton rows={4} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ProgramRulesSection">
              {program ? (
                <ProgramRulesSection program={program} />
              ) : (
                <SectionSkeleton rows={2} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ProgramEnrollmentsSection">
              {/* Needs the id alone, so both requests go out at once. */}
              <ProgramEnrollmentsSection programId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ProgramPreviewSection">
              <ProgramPreviewSection programId={id} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="ProgramPeriodSection">
              {program ? (
                <ProgramPeriodSection program={program} />
              ) : (
                <SectionSkeleton rows={4} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ProgramCreditSection">
              {program ? (
                <ProgramCreditSection program={program} />
              ) : (
                <SectionSkeleton rows={4} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ProgramLimitsSection">
              {program ? (
                <ProgramLimitsSection program={program} />
              ) : (
                <SectionSkeleton rows={3} />
              )}
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <ProgramBreadcrumb id={params.id ?? ""} />
  ),
}

export default ProgramPage
