import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useReviewOrders } from "../../hooks/api/commissions"
import type { ReviewOrdersInput } from "../../lib/commissions-types"
import { countOutcomes } from "../../lib/review-selection"

/** Decides about orders and says what came of it. */
export const useReview = (onDone: () => void) => {
  const { t } = useTranslation("partner-center")
  const { mutate } = useReviewOrders()
  return (input: ReviewOrdersInput) =>
    mutate(input, {
      onSuccess: ({ results }) => {
        const { decided, not_under_review, failed } = countOutcomes(results)
        if (decided > 0) {
          toast.success(
            t(`commissions.review.${input.verdict}.success`, {
              count: decided,
            }),
          )
        }
        if (not_under_review > 0) {
          toast.info(
            t("commissions.review.notUnderReview", { count: not_under_review }),
          )
        }
        if (failed > 0) {
          toast.error(t("commissions.review.failed", { count: failed }), {
            description: results.find(({ message }) => message)?.message,
          })
        }
        onDone()
      },
      onError: (error) => toast.error(error.message),
    })
}
