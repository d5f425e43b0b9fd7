import type { ReviewResult } from "./commissions-types"

/** Rows are named by order and commission: what is decided about is the order. */
export const toRowId = ({
  id,
  order_id,
}: {
  id: string
  order_id: string
}): string => `${order_id}:${id}`

/** The orders of the rows that are selected, each once. */
export const ordersOf = (selection: Record<string, boolean>): string[] => [
  ...new Set(
    Object.entries(selection).flatMap(([rowId, isSelected]) =>
      isSelected ? [rowId.slice(0, rowId.indexOf(":"))] : [],
    ),
  ),
]

/** How many orders were decided, had been before, and could not be. */
export const countOutcomes = (
  results: readonly ReviewResult[],
): Record<ReviewResult["outcome"], number> => {
  const count = (outcome: ReviewResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length
  return {
    decided: count("decided"),
    not_under_review: count("not_under_review"),
    failed: count("failed"),
  }
}
