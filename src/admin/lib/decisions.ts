import type { DecisionContent } from "../../domain/attribution/order-decisions"
import type { OrderDecision } from "./widgets-types"

/** A decision's content by its kind: the contract leaves it open. */
export const contentOf = ({ kind, data }: OrderDecision): DecisionContent =>
  ({ kind, data }) as unknown as DecisionContent

/** Whether a line override was taken back: it names no rate. */
export const isTakenBack = ({
  percent,
  amounts,
}: {
  percent: string | null
  amounts: Readonly<Record<string, string>>
}): boolean => percent === null && Object.keys(amounts).length === 0
