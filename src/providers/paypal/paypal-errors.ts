import { type PayPalAnswer } from "./paypal-client"
import { errorSchema, type PayPalError } from "./paypal-answers"

/**
 * Whether PayPal has read the request and will not do it. 408, 409, 425 and 429 are about
 * the moment, and what it has done until then is not said.
 */
export function isRefusal({ status }: PayPalAnswer): boolean {
  return status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status)
}

/** What PayPal answered, in words for the store's people. */
export function sayAnswer(answer: PayPalAnswer): string {
  const { name, message, details } = readError(answer)
  const issues = (details ?? []).map(({ field, issue, description }) =>
    [field, issue, description].filter(Boolean).join(" "),
  )
  const words = [[name, message].filter(Boolean).join(": "), ...issues]
  return `PayPal answered ${answer.status}: ${words.filter(Boolean).join("; ") || "without saying why"}`
}

/**
 * The id of the batch that was made with the same `sender_batch_id` before, wherever in its
 * answer PayPal links to it. Only the id is taken from the link, the address is ours.
 * @returns null when the answer is about something else
 */
export function existingBatchId({ status, body }: PayPalAnswer): string | null {
  const link = /\/v1\/payments\/payouts\/([A-Za-z0-9_-]+)/.exec(
    JSON.stringify(body),
  )
  return status === 400 && link ? link[1] : null
}

/** Whether PayPal says, anywhere in its answer, that the `sender_batch_id` was used. */
export function saysDuplicate({ body }: PayPalAnswer): boolean {
  return /already exists|duplicate/i.test(JSON.stringify(body))
}

function readError({ body }: PayPalAnswer): PayPalError {
  const parsed = errorSchema.safeParse(body)
  return parsed.success ? parsed.data : {}
}
