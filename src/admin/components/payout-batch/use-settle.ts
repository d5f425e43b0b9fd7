import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useSettleBatch } from "../../hooks/api/payouts"
import { useMoney } from "../../hooks/use-money"
import { unchangedOf } from "../../lib/payout-outcomes"
import type { SettleInput } from "../../lib/payouts-types"

interface Callbacks {
  onSuccess: () => void
  onError: (error: Error) => void
}

/** Settles payouts of a batch and says what came of it, also of those that stayed as they were. */
export const useSettle = (batchId: string, currencyCode: string) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const { mutate, isPending } = useSettleBatch(batchId)

  const settle = (input: SettleInput, { onSuccess, onError }: Callbacks) =>
    mutate(input, {
      onSuccess: ({ changed, amount, unchanged }) => {
        if (changed > 0) {
          toast.success(
            t(`payouts.settle.${input.outcome}.success`, {
              count: changed,
              amount: money(amount, currencyCode),
            }),
          )
        }
        const { withheld, other } = unchangedOf(input.outcome, unchanged)
        if (withheld > 0) {
          toast.warning(t("payouts.settle.withheldResult", { count: withheld }))
        }
        if (other > 0) {
          toast.info(t("payouts.settle.unchanged", { count: other }))
        }
        if (changed === 0 && unchanged.length === 0) {
          toast.info(t("payouts.settle.nothing"))
        }
        onSuccess()
      },
      onError,
    })

  return { settle, isPending }
}
