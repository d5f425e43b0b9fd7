import type { PayoutInstruction } from "../payout-provider"

/** A payment of 12.50 EUR by PayPal that was never tried, but for what is given. */
export function instructionFixture(
  given: Partial<PayoutInstruction> = {},
): PayoutInstruction {
  return {
    payout_id: "parpo_01",
    idempotency_key: "parpo_01:1",
    amount: "12.5",
    currency_code: "eur",
    details: { method: "paypal", email: "ada@example.com" },
    reference: "Commissions in May",
    unanswered_since: null,
    ...given,
  }
}
