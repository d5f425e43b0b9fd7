import { RouteFocusModal } from "@medusajs/dashboard/components"

import { CreateProgramForm } from "../../../../components/program-form/create-program-form"
import { ModalSkeleton } from "../../../../components/program-form/modal-skeleton"
import { usePartnerDefaults } from "../../../../hooks/api/programs"
import { useStoreCurrencies } from "../../../../hooks/use-store-currencies"

const CreateProgramPage = () => {
  const { defaults, isError, error } = usePartnerDefaults()
  const currencies = useStoreCurrencies()

  if (isError) {
    throw error
  }

  return (
    <RouteFocusModal>
      {defaults && currencies ? (
        <CreateProgramForm currencies={currencies} defaults={defaults} />
      ) : (
        <ModalSkeleton />
      )}
    </RouteFocusModal>
  )
}

export default CreateProgramPage
