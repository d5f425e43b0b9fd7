import {
  PayoutRefusedError,
  PayoutUnansweredError,
  type WebhookRequest,
} from "../payout-provider"
import { verificationSchema, webhookEventSchema } from "./paypal-answers"
import type { PayPalClient } from "./paypal-client"
import { sayAnswer } from "./paypal-errors"

const SIGNATURE_HEADERS = {
  auth_algo: "paypal-auth-algo",
  cert_url: "paypal-cert-url",
  transmission_id: "paypal-transmission-id",
  transmission_sig: "paypal-transmission-sig",
  transmission_time: "paypal-transmission-time",
} as const

/**
 * Which batch an event is about, once PayPal has said that the event is its own.
 * @returns null for events that are about no payout
 * @throws PayoutRefusedError when the signature is missing or wrong
 * @throws PayoutUnansweredError when PayPal could not be asked; it sends the event again later
 */
export async function batchOfWebhook(
  request: WebhookRequest,
  webhookId: string | undefined,
  client: PayPalClient,
): Promise<string | null> {
  if (!webhookId) {
    throw new PayoutRefusedError(
      "The PayPal provider has no webhookId, so it cannot know whether an event is PayPal's",
    )
  }
  const signature = Object.entries(SIGNATURE_HEADERS).map(
    ([field, header]) => [field, oneHeader(request, header)] as const,
  )
  const text = request.body.toString("utf8")
  const event = readEvent(text)
  if (!event.event_type.startsWith("PAYMENT.PAYOUTS")) {
    return null
  }

  const head = JSON.stringify({
    ...Object.fromEntries(signature),
    webhook_id: webhookId,
  })
  // The signature is over the bytes, which reading and writing JSON anew may change.
  const body = `${head.slice(0, -1)},"webhook_event":${text}}`
  const answer = await client.ask(
    "POST",
    "/v1/notifications/verify-webhook-signature",
    body,
  )
  if (answer.status === 400 || answer.status === 422) {
    throw new PayoutRefusedError(sayAnswer(answer))
  }
  if (answer.status !== 200) {
    throw new PayoutUnansweredError(sayAnswer(answer))
  }
  const { verification_status } = verificationSchema.parse(answer.body)
  if (verification_status !== "SUCCESS") {
    throw new PayoutRefusedError("The event is not signed by PayPal")
  }
  const { resource } = event
  return (
    resource?.payout_batch_id ?? resource?.batch_header?.payout_batch_id ?? null
  )
}

function oneHeader({ headers }: WebhookRequest, name: string): string {
  const value = headers[name]
  if (typeof value !== "string" || value === "") {
    throw new PayoutRefusedError(`The header ${name} is missing`)
  }
  return value
}

function readEvent(text: string) {
  let json: unknown = null
  try {
    json = JSON.parse(text)
  } catch {
    throw new PayoutRefusedError("The event is not JSON")
  }
  const event = webhookEventSchema.safeParse(json)
  if (!event.success) {
    throw new PayoutRefusedError("The event is not one of PayPal's")
  }
  return event.data
}
