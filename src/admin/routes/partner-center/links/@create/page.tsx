import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"

import { CreateLinkForm } from "../../../../components/link-form/create-link-form"
import { toId } from "../../../../lib/partners-query"
import { paths } from "../../../../lib/paths"

const CreateLinkPage = () => {
  // Set where the form is opened from a partner's page, and leads back there.
  const partnerId = toId(useQueryParams(["for"]).for)
  return (
    <RouteFocusModal prev={partnerId ? paths.partner(partnerId) : ".."}>
      <CreateLinkForm partnerId={partnerId} />
    </RouteFocusModal>
  )
}

export default CreateLinkPage
