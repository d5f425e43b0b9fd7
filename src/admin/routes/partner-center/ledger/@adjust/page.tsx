import { useState } from "react"

import { AdjustmentDrawer } from "../../../../components/adjustment-form/adjustment-drawer"
import { PartnerChooser } from "../../../../components/adjustment-form/partner-chooser"

const AdjustAnyPage = () => {
  const [partnerId, choose] = useState("")
  return (
    <AdjustmentDrawer partnerId={partnerId}>
      <PartnerChooser partnerId={partnerId} onChoose={choose} />
    </AdjustmentDrawer>
  )
}

export default AdjustAnyPage
