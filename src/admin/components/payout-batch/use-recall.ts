import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useRecallBatch } from "../../hooks/api/payouts"
import { thoseThatWait } from "../../lib/payout-outcomes"
import type { Payout } from "../../lib/payouts-types"

/**
 * Takes payouts back from a provider that has not been told of them, once that is confirmed.
 * @returns a function of the payouts, null: all of the batch, and of what to do afterwards
 */
export const useRecall = (batchId: string) => {
  const { t } = useTranslation("partner-center")
  const prompt = usePrompt()
  const { mutate } = useRecallBatch(batchId)
  return async (chosen: Payout[] | null, onDone?: () => void) => {
    const confirmed = await prompt({
      title: t("payouts.recall.title"),
      description: t("payouts.recall.description"),
      confirmText: t("payouts.recall.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!confirmed) {
      return
    }
    mutate(
      chosen ? { payout_ids: thoseThatWait(chosen).map(({ id }) => id) } : {},
      {
        onSuccess: ({ recalled }) => {
          if (recalled > 0) {
            toast.success(t("payouts.recall.success", { count: recalled }))
          } else {
            toast.info(t("payouts.recall.nothing"))
          }
          onDone?.()
        },
        onError: (error) => toast.error(error.message),
      },
    )
  }
}
