import { useTranslation } from "react-i18next"

import { useRangeInWords } from "../../hooks/use-range-in-words"
import { daysOf } from "../../lib/payout-outcomes"
import type { PayoutBatch } from "../../lib/payouts-types"

/** What a batch was made of: the basis, and the days that it covers. */
export const BatchTerms = ({
  batch,
}: {
  batch: Pick<PayoutBatch, "basis" | "from" | "until">
}) => {
  const { t } = useTranslation("partner-center")
  const inWords = useRangeInWords()
  const basis = t(`payouts.basis.${batch.basis}.label`)
  return (
    <>
      {batch.basis === "payable"
        ? basis
        : `${basis}, ${inWords(daysOf(batch))}`}
    </>
  )
}
