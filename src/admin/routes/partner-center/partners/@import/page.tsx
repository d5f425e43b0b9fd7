import { RouteFocusModal } from "@medusajs/dashboard/components"

import { ImportPartners } from "../../../../components/partner-import/import-partners"

const ImportPartnersPage = () => (
  <RouteFocusModal>
    <ImportPartners />
  </RouteFocusModal>
)

export default ImportPartnersPage
