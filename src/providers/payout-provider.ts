import type { MedusaContainer } from "@medusajs/framework/types"

import type { DecimalString } from "../domain/money"
import type {
  PayoutDetails,
  PayoutMethod,
} from "../domain/payout/payout-details"

/** One payment that a provider is asked to make. */
export interface PayoutInstruction {
  payout_id: string
  /** The same on every try: under it the provider pays once, ever. */
  idempotency_key: string
  /** Exact, in major units, above zero, at most the currency's digits. */
  amount: DecimalString
  /** Lower case. */
  currency_code: string
  /** null: the partner has taken them back; then only `find` is asked. */
  details: PayoutDetails | null
  /** What the partner reads beside the payment, at most 35 characters. */
  reference: string
  /**
   * Since when it is not known what became of an earlier try; null when there was none, or
   * its outcome is known. Providers forget idempotency keys after a time (PayPal after 30
   * days), and what they refuse on a second try says nothing about the first.
   */
  unanswered_since: Date | null
}

/** What a provider says of a payment. */
export interface PayoutResult {
  /** The provider's own id of the payment; null where it gave none. */
  external_id: string | null
  /** `pending`: taken, to be asked after again. */
  status: "pending" | "paid" | "failed"
  /** Why it failed, or came back in part, in words for the store's people; else null. */
  reason: string | null
  /**
   * How much of what is paid has come back in all: exact, in major units, less than the
   * payment; left out: nothing. What came back as a whole has failed.
   */
  returned?: DecimalString
}

/** A payment that a webhook tells of, by our id or by the provider's. */
export interface PayoutNews {
  payout_id: string | null
  result: PayoutResult
}

/** A request as it came in; signatures are made over the bytes. */
export interface WebhookRequest {
  body: Buffer
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/**
 * The outcome is known: the provider refused before any money moved, and the same
 * instruction may be sent again once what it says is mended. Anything else that a provider
 * throws means that the outcome is not known; then it is looked up by `find` first.
 */
export class PayoutRefusedError extends Error {
  readonly name = "PayoutRefusedError"
}

/** The outcome is not known, in words for the store's people. */
export class PayoutUnansweredError extends Error {
  readonly name = "PayoutUnansweredError"
}

/**
 * Pays partners. A store writes its own by extending it, as with Medusa's payment
 * providers; it is named in the plugin's option `payoutProviders`, and made with the
 * container of the module `partner_payee` and the options written there. Other modules it
 * reaches when it is asked to pay, by the store's container: most pay outside the store and
 * need none.
 */
export abstract class PayoutProvider {
  /** What it is, for example `paypal`; its id as well where the options give it none. */
  static readonly identifier: string

  /**
   * Stops the store from starting with wrong options.
   * @throws MedusaError that says which option to change, and how
   */
  static validateOptions?(options: unknown): void

  /** Which partners it pays. */
  abstract readonly methods: readonly PayoutMethod[]

  /** Whether it can pay in a currency (lower case). */
  abstract supportsCurrency(currencyCode: string): boolean

  /**
   * Asks for a payment.
   * @throws PayoutRefusedError when it is certain that nothing will be paid
   * @throws PayoutUnansweredError or any other Error when it is not known what became of
   * it (time-out, 5xx)
   */
  abstract send(
    instruction: PayoutInstruction,
    container: MedusaContainer,
  ): Promise<PayoutResult>

  /**
   * What became of a payment that was sent, by its idempotency key or `externalId`.
   * @returns null when the provider never got it, so that it may be sent again
   * @throws Error when it could not be looked up; never PayoutRefusedError, as that would
   * say that nothing was paid
   */
  abstract find(
    instruction: PayoutInstruction,
    externalId: string | null,
    container: MedusaContainer,
  ): Promise<PayoutResult | null>

  /**
   * Reads a webhook. Providers that are only asked answer an empty list.
   * @throws PayoutRefusedError when the signature is missing or wrong
   */
  abstract readWebhook(request: WebhookRequest): Promise<PayoutNews[]>
}
