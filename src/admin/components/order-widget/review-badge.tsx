import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ReviewState } from "../../lib/widgets-types"

const COLORS = {
  not_needed: "grey",
  pending: "orange",
  approved: "green",
  refused: "red",
} as const

/** Where the review of an order stands; nothing where none is needed. */
export const ReviewBadge = ({ review }: { review: ReviewState }) => {
  const { t } = useTranslation("partner-center")
  return review === "not_needed" ? null : (
    <StatusBadge color={COLORS[review]}>
      {t(`widgets.order.review.${review}`)}
    </StatusBadge>
  )
}
