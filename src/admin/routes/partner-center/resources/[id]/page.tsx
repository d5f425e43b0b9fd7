import { LayoutComposer } from "@medusajs/dashboard/components"
import { type UIMatch, useParams } from "react-router-dom"

import { SectionSkeleton } from "../../../../components/common/section-skeleton"
import { ResourceBreadcrumb } from "../../../../components/resource-detail/resource-breadcrumbs"
import { ResourceGeneralSection } from "../../../../components/resource-detail/resource-general-section"
import { ResourcePreviewSection } from "../../../../components/resource-detail/resource-preview-section"
import { useResource } from "../../../../hooks/api/resources"

const ResourcePage = () => {
  const { id = "" } = useParams()
  const { resource, isError, error } = useResource(id)

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_resource.details"
      preferredLayoutId="core:single-column"
      data={resource}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="ResourceGeneralSection">
              {resource ? (
                <ResourceGeneralSection resource={resource} />
              ) : (
                <SectionSkeleton rows={5} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ResourcePreviewSection">
              {/* Needs the id alone, so its requests go out at once. */}
              <ResourcePreviewSection id={id} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <ResourceBreadcrumb id={params.id ?? ""} />
  ),
}

export default ResourcePage
