import { RouteFocusModal } from "@medusajs/dashboard/components"

import { CreatePayouts } from "../../../../components/payout-wizard/create-payouts"
import { ModalSkeleton } from "../../../../components/program-form/modal-skeleton"
import { useStoreCurrencies } from "../../../../hooks/use-store-currencies"

const CreatePayoutsPage = () => {
  const currencies = useStoreCurrencies()
  return (
    <RouteFocusModal>
      {currencies ? (
        <CreatePayouts currencies={currencies} />
      ) : (
        <ModalSkeleton />
      )}
    </RouteFocusModal>
  )
}

export default CreatePayoutsPage
