import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { toSum } from "../../lib/payout-sum"
import type { Payout, PayoutBasis } from "../../lib/payouts-types"
import { SumList } from "../payouts/sum-list"

interface PayoutSumProps {
  payout: Payout
  basis: PayoutBasis
}

/** A payout's arithmetic when it was planned, and what was paid or why nothing was. */
export const PayoutSum = ({ payout, basis }: PayoutSumProps) => {
  const { t } = useTranslation("partner-center")
  const { arithmetic, amount, left_out } = payout
  return (
    <>
      <SumList
        currencyCode={payout.currency_code}
        rows={toSum(basis, arithmetic, amount).map((line) => ({
          ...line,
          label: t(`payouts.arithmetic.${line.key}`),
        }))}
      />
      {left_out && (
        <Text size="small" className="text-ui-fg-subtle">
          {t(`payouts.leftOut.${left_out}`)}
        </Text>
      )}
    </>
  )
}
