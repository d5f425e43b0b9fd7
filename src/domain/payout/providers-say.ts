import type { PayoutOutcome, PayoutStatus } from "./payout-status"

/**
 * How far a payout is with its provider: it waits to be sent, was sent and nobody knows
 * what became of it, or the provider has taken it.
 */
export const SENDING_STAGES = ["queued", "sent", "accepted"] as const

export type SendingStage = (typeof SENDING_STAGES)[number]

/**
 * Whether only the provider knows, so that nobody's word counts who has not looked in its
 * account: a payout that it may have would be paid twice if its money were set free on a
 * guess, and would look paid if it were not. What was set free is for the provider to call
 * paid after all; what waits for the provider is taken back before people pay it.
 * @param sending null: people pay it
 */
export function isProvidersToSay(
  { status, sending }: { status: PayoutStatus; sending: SendingStage | null },
  outcome: PayoutOutcome,
): boolean {
  if (outcome === "paid") {
    return sending !== null || status !== "in_transit"
  }
  return (
    outcome !== "reversed" && (sending === "sent" || sending === "accepted")
  )
}
