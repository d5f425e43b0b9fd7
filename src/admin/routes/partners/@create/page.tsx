import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useLocation } from "react-router-dom"

import { CreatePartnerForm } from "../../../components/partner-form/create-partner-form"

const CreatePartnerPage = () => {
  const { search } = useLocation()
  return (
    <RouteFocusModal prev={{ pathname: "..", search }}>
      <CreatePartnerForm />
    </RouteFocusModal>
  )
}

export default CreatePartnerPage
