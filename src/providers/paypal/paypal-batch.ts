import { detailsOf } from "../details-of"
import { exactAmount } from "../exact-amount"
import { type PayoutInstruction, PayoutRefusedError } from "../payout-provider"
import { paypalDigits } from "../../domain/payout/paypal-currencies"
import type { PayPalOptions } from "./paypal-options"

/** The longest that PayPal takes. */
const MAX_SENDER_BATCH_ID = 256
const MAX_SENDER_ITEM_ID = 63
const MAX_RECEIVER = 127

/**
 * One payout as a batch of one item, so that each is paid once by its own
 * `sender_batch_id`. JSON for `POST /v1/payments/payouts`.
 * @throws PayoutRefusedError when PayPal could not take it
 */
export function paypalBatch(
  instruction: PayoutInstruction,
  options: PayPalOptions,
): string {
  const { currency_code, idempotency_key, payout_id, reference } = instruction
  const { email } = detailsOf(instruction, "paypal")
  if (!options.currencies.some((code) => code === currency_code)) {
    throw new PayoutRefusedError(
      `PayPal is not set up to pay in ${currency_code.toUpperCase()}`,
    )
  }
  const digits = paypalDigits(currency_code)
  const amount = exactAmount(instruction.amount, digits, {
    provider: "PayPal",
    currencyCode: currency_code,
  })
  assertShort("idempotency_key", idempotency_key, MAX_SENDER_BATCH_ID)
  assertShort("payout_id", payout_id, MAX_SENDER_ITEM_ID)
  assertShort("PayPal address", email, MAX_RECEIVER)

  return JSON.stringify({
    sender_batch_header: {
      sender_batch_id: idempotency_key,
      email_subject: options.emailSubject,
    },
    items: [
      {
        recipient_type: "EMAIL",
        receiver: email,
        amount: {
          currency: currency_code.toUpperCase(),
          value: amount.toFixed(digits),
        },
        note: reference,
        sender_item_id: payout_id,
      },
    ],
  })
}

function assertShort(name: string, text: string, most: number): void {
  if (text.length > most) {
    throw new PayoutRefusedError(
      `PayPal takes at most ${most} characters as ${name}`,
    )
  }
}
