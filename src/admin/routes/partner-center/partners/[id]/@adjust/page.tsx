import { useParams } from "react-router-dom"

import { AdjustmentDrawer } from "../../../../../components/adjustment-form/adjustment-drawer"

const AdjustPage = () => {
  const { id = "" } = useParams()
  return <AdjustmentDrawer partnerId={id} />
}

export default AdjustPage
