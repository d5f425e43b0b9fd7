import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useReason } from "../../hooks/use-reason"
import type { OrderCommissions } from "../../lib/widgets-types"

interface OrderNoticesProps {
  order: OrderCommissions
  isDraft: boolean
  onReview: (verdict: "approved" | "refused") => void
}

/** What an admin should know or do before anything else. */
export const OrderNotices = ({
  order: { attribution, problem, problem_detail },
  isDraft,
  onReview,
}: OrderNoticesProps) => {
  const { t } = useTranslation("partner-center")
  const reasonOf = useReason()
  return (
    <>
      {problem && (
        <div className="px-6 py-4">
          <Alert variant="error">
            <Text size="small" leading="compact" weight="plus">
              {t("widgets.order.problem")}
            </Text>
            <Text size="small" className="break-words">
              {reasonOf(problem, problem_detail)}
            </Text>
          </Alert>
        </div>
      )}
      {attribution?.review === "pending" && (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t(
              attribution.self_referral
                ? "widgets.order.review.selfReferral"
                : "widgets.order.review.flagged",
            )}
          </Text>
          <div className="flex gap-x-2">
            <Button
              size="small"
              variant="secondary"
              onClick={() => onReview("approved")}
            >
              {t("widgets.order.review.approve")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              onClick={() => onReview("refused")}
            >
              {t("widgets.order.review.refuse")}
            </Button>
          </div>
        </div>
      )}
      {isDraft ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("widgets.order.draft")}
        </Text>
      ) : (
        !attribution && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("widgets.order.unsynced")}
          </Text>
        )
      )}
    </>
  )
}
