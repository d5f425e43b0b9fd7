import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"

import { CreateLeadForm } from "../../../../components/lead-form/create-lead-form"
import { toId } from "../../../../lib/partners-query"

const CreateLeadPage = () => {
  // The list behind the form may be one partner's.
  const partnerId = toId(useQueryParams(["partner_id"]).partner_id)
  return (
    <RouteFocusModal>
      <CreateLeadForm partnerId={partnerId} />
    </RouteFocusModal>
  )
}

export default CreateLeadPage
