import { RouteFocusModal } from "@medusajs/dashboard/components"

import { CreateResourceForm } from "../../../../components/resource-form/create-resource-form"

const CreateResourcePage = () => (
  <RouteFocusModal>
    <CreateResourceForm />
  </RouteFocusModal>
)

export default CreateResourcePage
