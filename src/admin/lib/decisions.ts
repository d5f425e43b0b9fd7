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

/** A side of an order as admins have assigned it. */
export interface AssignedSide {
  /** null: nobody; left out: nobody has said. */
  partner_id?: string | null
}

/** Whom admins have assigned an order to, the later decision going before the earlier. */
export const assignedSides = (
  decisions: readonly OrderDecision[],
): { sale: AssignedSide; lead: AssignedSide } => {
  const sides: { sale: AssignedSide; lead: AssignedSide } = {
    sale: {},
    lead: {},
  }
  for (const { kind, data } of decisions.map(contentOf)) {
    if (kind === "assignment") {
      const { sale_partner_id, lead_partner_id } = data
      sides.sale = { ...sides.sale, ...asSide(sale_partner_id) }
      sides.lead = { ...sides.lead, ...asSide(lead_partner_id) }
    }
  }
  return sides
}

const asSide = (partnerId: string | null | undefined): AssignedSide =>
  partnerId === undefined ? {} : { partner_id: partnerId }
