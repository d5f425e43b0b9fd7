import Stripe from "stripe"

import { PayoutRefusedError, PayoutUnansweredError } from "../payout-provider"

/** Time-out, conflict with another try, too many requests. */
const UNDECIDED: readonly number[] = [408, 409, 429]

/**
 * Whether Stripe has read the request and will not do it. A conflict of idempotency keys,
 * too many requests, a server's error or no answer say nothing of what it has done.
 */
function isRefusal(error: unknown): error is Stripe.errors.StripeError {
  if (
    error instanceof Stripe.errors.StripeError &&
    UNDECIDED.includes(error.statusCode ?? 0)
  ) {
    return false
  }
  return (
    error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeCardError ||
    error instanceof Stripe.errors.StripeAuthenticationError ||
    error instanceof Stripe.errors.StripePermissionError
  )
}

/**
 * Whether Stripe repeats what it refused before: for a day it answers an idempotency key
 * with what it answered first, even when the reason is mended.
 */
export function isRepeatedRefusal(error: unknown): boolean {
  return isRefusal(error) && error.headers?.["idempotent-replayed"] === "true"
}

/** The error of a payment that was asked for, as the caller is to understand it. */
export function paymentError(error: unknown): Error {
  return isRefusal(error)
    ? new PayoutRefusedError(sayError(error))
    : unanswered(error)
}

/** The error of a look-up: whatever Stripe says, it is not about the payment. */
export function unanswered(error: unknown): PayoutUnansweredError {
  return new PayoutUnansweredError(sayError(error))
}

function sayError(error: unknown): string {
  if (!(error instanceof Stripe.errors.StripeError)) {
    return `Stripe has not answered: ${error instanceof Error ? error.message : "no reason given"}`
  }
  const { statusCode, code, message } = error
  const answered = statusCode
    ? `Stripe answered ${statusCode}`
    : "Stripe has not answered"
  return `${answered}: ${[code, message].filter(Boolean).join(": ")}`
}
