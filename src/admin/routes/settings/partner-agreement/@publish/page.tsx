import { RouteFocusModal } from "@medusajs/dashboard/components"

import { PublishForm } from "../../../../components/agreement/publish-form"
import { ModalSkeleton } from "../../../../components/program-form/modal-skeleton"
import { useAgreement, useAgreements } from "../../../../hooks/api/agreements"

const PublishAgreementPage = () => {
  const { agreements, isError, error } = useAgreements(0)
  const current = agreements?.find(({ in_force }) => in_force)
  const text = useAgreement(current?.id)

  if (isError || text.isError) {
    throw error ?? text.error
  }

  // The form begins with the text in force, so it waits for it.
  const isReady = agreements && (!current || text.agreement)
  return (
    <RouteFocusModal>
      {isReady ? <PublishForm current={text.agreement} /> : <ModalSkeleton />}
    </RouteFocusModal>
  )
}

export default PublishAgreementPage
