import { LayoutComposer } from "@medusajs/dashboard/components"
import { type UIMatch, useParams } from "react-router-dom"

import { SectionSkeleton } from "../../../../components/common/section-skeleton"
import { BatchGeneralSection } from "../../../../components/payout-batch/batch-general-section"
import { BatchPayouts } from "../../../../components/payout-batch/batch-payouts"
import { BatchBreadcrumb } from "../../../../components/payouts/breadcrumb"
import { usePayoutBatch } from "../../../../hooks/api/payouts"
import { useOnceOpened } from "../../../../hooks/use-once-opened"

const PayoutBatchPage = () => {
  const { id = "" } = useParams()
  const { batch, isError, error } = usePayoutBatch(id)
  useOnceOpened(batch)

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_payout_batch.details"
      preferredLayoutId="core:single-column"
      data={batch}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PayoutBatchGeneralSection">
              {batch ? (
                <BatchGeneralSection batch={batch} />
              ) : (
                <SectionSkeleton rows={4} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PayoutBatchPayouts">
              {/* The key: what is selected belongs to one batch. */}
              <BatchPayouts
                key={id}
                batchId={id}
                isOpening={batch?.opened_at === null}
              />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <BatchBreadcrumb id={params.id ?? ""} />,
}

export default PayoutBatchPage
