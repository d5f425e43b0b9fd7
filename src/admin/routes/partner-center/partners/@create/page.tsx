import { RouteFocusModal } from "@medusajs/dashboard/components"

import { CreatePartnerForm } from "../../../../components/partner-form/create-partner-form"

const CreatePartnerPage = () => (
  <RouteFocusModal>
    <CreatePartnerForm />
  </RouteFocusModal>
)

export default CreatePartnerPage
