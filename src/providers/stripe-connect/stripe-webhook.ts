import type Stripe from "stripe"

import { PayoutRefusedError, type WebhookRequest } from "../payout-provider"

const TRANSFER_EVENTS = new Set<string>([
  "transfer.created",
  "transfer.reversed",
  "transfer.updated",
])

/**
 * The transfer that an event is about, as it was then.
 * @returns null for events that are about none of ours
 * @throws PayoutRefusedError when the signature is missing, wrong or older than five minutes
 */
export function transferOfWebhook(
  { body, headers }: WebhookRequest,
  webhookSecret: string | undefined,
  stripe: Stripe,
): Stripe.Transfer | null {
  const signature = headers["stripe-signature"]
  if (!webhookSecret) {
    throw new PayoutRefusedError(
      "The Stripe provider has no webhookSecret, so it cannot know whether an event is Stripe's",
    )
  }
  if (typeof signature !== "string") {
    throw new PayoutRefusedError("The header stripe-signature is missing")
  }
  const event = readEvent(stripe, body, signature, webhookSecret)
  if (!TRANSFER_EVENTS.has(event.type)) {
    return null
  }
  const transfer = event.data.object as Stripe.Transfer
  return transfer.metadata.payout_id ? transfer : null
}

function readEvent(
  stripe: Stripe,
  body: Buffer,
  signature: string,
  secret: string,
): Stripe.Event {
  try {
    return stripe.webhooks.constructEvent(body, signature, secret)
  } catch {
    throw new PayoutRefusedError("The event is not signed by Stripe")
  }
}
