import Stripe from "stripe"

import type { PayoutMethod } from "../../domain/payout/payout-details"
import { detailsOf } from "../details-of"
import {
  type PayoutInstruction,
  type PayoutNews,
  PayoutProvider,
  PayoutRefusedError,
  type PayoutResult,
  PayoutUnansweredError,
  type WebhookRequest,
} from "../payout-provider"
import { fromStripeAmount, stripeAmount } from "./stripe-amount"
import { isRepeatedRefusal, paymentError, unanswered } from "./stripe-errors"
import {
  parseStripeConnectOptions,
  type StripeConnectOptions,
} from "./stripe-options"
import { transferOfWebhook } from "./stripe-webhook"

/** So often within a day a refused payment can be sent anew. */
const MAX_KEYS = 20

/**
 * Pays by Stripe's transfers: money goes from the platform's balance to the balance of the
 * partner's connected account, at once. When that account pays out to a bank is between the
 * partner and Stripe. `external_id` is the id of the transfer.
 *
 * Stripe forgets idempotency keys after a day, so each transfer has the payout's key as its
 * `transfer_group` as well, by which it is looked up before any is made.
 */
export class StripeConnectPayoutProvider extends PayoutProvider {
  static readonly identifier = "stripe-connect"

  static validateOptions(options: unknown): void {
    parseStripeConnectOptions(options)
  }

  readonly methods: readonly PayoutMethod[] = ["stripe_connect"]

  private readonly options: StripeConnectOptions
  private readonly stripe: Stripe

  constructor(_container: unknown, options: unknown) {
    super()
    this.options = parseStripeConnectOptions(options)
    const { apiKey, host, port, protocol, timeoutMs } = this.options
    this.stripe = new Stripe(apiKey, {
      // What is left unset is Stripe's own; set to undefined it would be nothing.
      ...(host ? { host } : {}),
      ...(port ? { port } : {}),
      ...(protocol ? { protocol } : {}),
      timeout: timeoutMs,
      // Whoever called looks up what became of it, and tries again in its own time.
      maxNetworkRetries: 0,
      telemetry: false,
    })
  }

  supportsCurrency(currencyCode: string): boolean {
    return this.options.currencies.includes(currencyCode)
  }

  async send(instruction: PayoutInstruction): Promise<PayoutResult> {
    const params = this.transferParams(instruction)
    return (
      (await this.alreadyMade(instruction)) ??
      resultOf(await this.create(params, instruction.idempotency_key))
    )
  }

  async find(
    instruction: PayoutInstruction,
    externalId: string | null,
  ): Promise<PayoutResult | null> {
    return externalId
      ? resultOf(await this.transfer(externalId))
      : this.findByGroup(instruction)
  }

  /** News are what Stripe says when asked: an old event that comes again undoes nothing. */
  async readWebhook(request: WebhookRequest): Promise<PayoutNews[]> {
    const { webhookSecret } = this.options
    const told = transferOfWebhook(request, webhookSecret, this.stripe)
    if (!told) {
      return []
    }
    const transfer = await this.transfer(told.id)
    return [
      {
        payout_id: transfer.metadata.payout_id ?? null,
        result: resultOf(transfer),
      },
    ]
  }

  private transferParams(
    instruction: PayoutInstruction,
  ): Stripe.TransferCreateParams {
    const { payout_id, amount, currency_code, idempotency_key, reference } =
      instruction
    const { account_id } = detailsOf(instruction, "stripe_connect")
    if (!this.supportsCurrency(currency_code)) {
      throw new PayoutRefusedError(
        `Stripe is not set up to pay in ${currency_code.toUpperCase()}`,
      )
    }
    return {
      amount: stripeAmount(amount, currency_code),
      currency: currency_code,
      destination: account_id,
      description: reference,
      transfer_group: idempotency_key,
      metadata: { payout_id },
    }
  }

  private async alreadyMade(
    instruction: PayoutInstruction,
  ): Promise<PayoutResult | null> {
    try {
      return await this.findByGroup(instruction)
    } catch (error) {
      // Nothing was asked for yet: on the first try it is certain that nothing is paid.
      throw error instanceof PayoutUnansweredError &&
        !instruction.unanswered_since
        ? new PayoutRefusedError(error.message)
        : error
    }
  }

  private async findByGroup({
    payout_id,
    idempotency_key,
  }: PayoutInstruction): Promise<PayoutResult | null> {
    const { data } = await this.stripe.transfers
      .list({ transfer_group: idempotency_key, limit: 100 })
      .catch((error: unknown) => {
        throw unanswered(error)
      })
    const ours = data.find(({ metadata }) => metadata.payout_id === payout_id)
    return ours ? resultOf(ours) : null
  }

  private async create(
    params: Stripe.TransferCreateParams,
    key: string,
  ): Promise<Stripe.Transfer> {
    for (let number = 0; number < MAX_KEYS; number++) {
      // Numbered alike by everybody who tries at the same time, so one transfer is made.
      const idempotencyKey = number === 0 ? key : `${key}/again-${number}`
      try {
        return await this.stripe.transfers.create(params, { idempotencyKey })
      } catch (error) {
        if (!isRepeatedRefusal(error)) {
          throw paymentError(error)
        }
      }
    }
    throw new PayoutRefusedError(
      `Stripe has refused this payment ${MAX_KEYS} times; try again tomorrow`,
    )
  }

  private async transfer(id: string): Promise<Stripe.Transfer> {
    return this.stripe.transfers.retrieve(id).catch((error: unknown) => {
      throw unanswered(error)
    })
  }
}

/** A transfer that is taken back in part stays paid, less what came back. */
function resultOf(transfer: Stripe.Transfer): PayoutResult {
  const { id, reversed, amount_reversed, currency } = transfer
  if (!reversed && amount_reversed > 0) {
    const returned = fromStripeAmount(amount_reversed, currency)
    const reason = `Part of the transfer was reversed at Stripe: ${returned} ${currency.toUpperCase()}`
    return { external_id: id, status: "paid", reason, returned }
  }
  return {
    external_id: id,
    status: reversed ? "failed" : "paid",
    reason: reversed ? "The transfer was reversed at Stripe" : null,
  }
}
