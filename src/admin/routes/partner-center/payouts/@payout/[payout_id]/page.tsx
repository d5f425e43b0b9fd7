import { useParams } from "react-router-dom"

import { PayoutDrawer } from "../../../../../components/payout-detail/payout-drawer"

const PayoutPage = () => {
  const { payout_id = "" } = useParams()
  return <PayoutDrawer id={payout_id} />
}

export default PayoutPage
