import { useParams } from "react-router-dom"

import { PayoutDrawer } from "../../../../../../components/payout-detail/payout-drawer"

const BatchPayoutPage = () => {
  const { payout_id = "" } = useParams()
  return <PayoutDrawer id={payout_id} />
}

export default BatchPayoutPage
