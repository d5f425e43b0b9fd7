import { RouteFocusModal } from "@medusajs/dashboard/components"

import { CreateWebForm } from "../../../../components/web-form-fields/create-web-form"

const CreateFormPage = () => (
  <RouteFocusModal>
    <CreateWebForm />
  </RouteFocusModal>
)

export default CreateFormPage
