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
 * The id of the batch that was made with the same `sender_batch_id` before. Only the id is
 * taken from PayPal's link, the address is ours.
 * @returns null when the answer is about something else
 */
export function existingBatchId(answer: PayPalAnswer): string | null {
  if (answer.status !== 400) {
    return null
  }
  const { details, links } = readError(answer)
  const hrefs = [
    ...(details ?? []).flatMap(({ link, links: more }) => [
      ...(link ?? []),
      ...(more ?? []),
    ]),
    ...(links ?? []),
  ]
  for (const { href } of hrefs) {
    const id = /\/v1\/payments\/payouts\/([A-Za-z0-9_-]+)\/?(?:\?|$)/.exec(href)
    if (id) {
      return id[1]
    }
  }
  return null
}

/** Whether PayPal says that the `sender_batch_id` was used before. */
export function saysDuplicate(answer: PayPalAnswer): boolean {
  const { name, details } = readError(answer)
  const said = [name, ...(details ?? []).map(({ issue }) => issue)].join(" ")
  return /already exists|duplicate/i.test(said)
}

function readError({ body }: PayPalAnswer): PayPalError {
  const parsed = errorSchema.safeParse(body)
  return parsed.success ? parsed.data : {}
}
