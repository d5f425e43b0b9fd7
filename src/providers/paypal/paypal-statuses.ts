import type { PayoutResult } from "../payout-provider"
import type { PayPalBatch, PayPalItem } from "./paypal-answers"

interface Meaning {
  status: PayoutResult["status"]
  words: string
}

/**
 * What PayPal's `transaction_status` of an item means. Unclaimed and held money is still on
 * its way: PayPal gives it back after 30 days at the latest, and says so.
 */
const ITEM_STATUSES: Readonly<Record<string, Meaning>> = {
  SUCCESS: { status: "paid", words: "" },
  PENDING: { status: "pending", words: "" },
  UNCLAIMED: { status: "pending", words: "" },
  ONHOLD: { status: "pending", words: "" },
  RETURNED: {
    status: "failed",
    words: "Nobody claimed the payment; PayPal has given the money back",
  },
  BLOCKED: { status: "failed", words: "PayPal has blocked the payment" },
  REFUNDED: { status: "failed", words: "The partner has sent the money back" },
  REVERSED: { status: "failed", words: "PayPal has reversed the payment" },
  FAILED: { status: "failed", words: "PayPal could not make the payment" },
  DENIED: { status: "failed", words: "PayPal has denied the payment" },
  CANCELED: { status: "failed", words: "The payment was canceled at PayPal" },
}

/** Batches of which nothing is paid. */
const BATCH_STATUSES: Readonly<Record<string, Meaning>> = {
  DENIED: ITEM_STATUSES.DENIED,
  CANCELED: ITEM_STATUSES.CANCELED,
}

/**
 * What became of a batch of one item. A status that PayPal adds one day is pending: it is
 * asked after again, and moves no money.
 */
export function resultOfBatch(batch: PayPalBatch): PayoutResult {
  const { payout_batch_id, batch_status } = batch.batch_header
  const item = batch.items?.[0]
  const meaning =
    BATCH_STATUSES[batch_status ?? ""] ??
    ITEM_STATUSES[item?.transaction_status ?? ""]
  if (!meaning) {
    return { external_id: payout_batch_id, status: "pending", reason: null }
  }
  return {
    external_id: payout_batch_id,
    status: meaning.status,
    reason: meaning.status === "failed" ? sayWhy(meaning.words, item) : null,
  }
}

function sayWhy(words: string, item: PayPalItem | undefined): string {
  const { name, message } = item?.errors ?? {}
  const details = [name, message].filter(Boolean).join(": ")
  return details ? `${words} (${details})` : words
}
