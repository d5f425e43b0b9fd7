import type { PayoutMethod } from "../../domain/payout/payout-details"
import {
  type PayoutInstruction,
  type PayoutNews,
  PayoutProvider,
  PayoutRefusedError,
  type PayoutResult,
  PayoutUnansweredError,
  type WebhookRequest,
} from "../payout-provider"
import { batchSchema, type PayPalBatch } from "./paypal-answers"
import { paypalBatch } from "./paypal-batch"
import { PayPalClient } from "./paypal-client"
import {
  existingBatchId,
  isRefusal,
  saysDuplicate,
  sayAnswer,
} from "./paypal-errors"
import { type PayPalOptions, parsePayPalOptions } from "./paypal-options"
import { resultOfBatch } from "./paypal-statuses"
import { batchOfWebhook } from "./paypal-webhook"

/** PayPal pays once by a `sender_batch_id` for 30 days; a day is left for the way. */
const REMEMBERED_MS = 29 * 24 * 60 * 60 * 1000

/**
 * Pays by PayPal's Payouts API, a batch of one item for each payout. `external_id` is the
 * id of the batch.
 *
 * PayPal has no look-up by `sender_batch_id`. What became of a try that it never answered
 * is found by sending the same again: PayPal refuses a `sender_batch_id` that it has seen
 * in the last 30 days and names the batch it made. Where it has not seen it, the payment is
 * made then, once. After 30 days people have to look in the PayPal account.
 */
export class PayPalPayoutProvider extends PayoutProvider {
  static readonly identifier = "paypal"

  static validateOptions(options: unknown): void {
    parsePayPalOptions(options)
  }

  readonly methods: readonly PayoutMethod[] = ["paypal"]

  private readonly options: PayPalOptions
  private readonly client: PayPalClient

  constructor(_container: unknown, options: unknown) {
    super()
    this.options = parsePayPalOptions(options)
    this.client = new PayPalClient(this.options)
  }

  supportsCurrency(currencyCode: string): boolean {
    return this.options.currencies.some((code) => code === currencyCode)
  }

  async send(instruction: PayoutInstruction): Promise<PayoutResult> {
    if (instruction.unanswered_since) {
      return this.sendAgain(instruction, instruction.unanswered_since)
    }
    const batch = paypalBatch(instruction, this.options)
    try {
      await this.client.signIn()
    } catch (error) {
      // Nothing was asked for yet, so it is certain that nothing is paid.
      throw new PayoutRefusedError((error as Error).message)
    }
    return this.create(instruction, batch)
  }

  async find(
    instruction: PayoutInstruction,
    externalId: string | null,
  ): Promise<PayoutResult | null> {
    if (externalId) {
      return resultOfBatch(await this.batch(externalId))
    }
    return instruction.unanswered_since
      ? this.sendAgain(instruction, instruction.unanswered_since)
      : null
  }

  /** News are what PayPal says when asked: an old event that comes again undoes nothing. */
  async readWebhook(request: WebhookRequest): Promise<PayoutNews[]> {
    const { webhookId } = this.options
    const id = await batchOfWebhook(request, webhookId, this.client)
    if (!id) {
      return []
    }
    const batch = await this.batch(id)
    return [
      {
        payout_id: batch.items?.[0]?.payout_item?.sender_item_id ?? null,
        result: resultOfBatch(batch),
      },
    ]
  }

  /** @throws PayoutUnansweredError, never a refusal: what is refused now says nothing of the first try */
  private async sendAgain(
    instruction: PayoutInstruction,
    since: Date,
  ): Promise<PayoutResult> {
    if (Date.now() - since.getTime() > REMEMBERED_MS) {
      throw new PayoutUnansweredError(
        `PayPal has not answered since ${since.toISOString()} and remembers payouts for 30 days only; look for ${instruction.idempotency_key} in the PayPal account`,
      )
    }
    try {
      return await this.create(
        instruction,
        paypalBatch(instruction, this.options),
      )
    } catch (error) {
      if (error instanceof PayoutRefusedError) {
        throw new PayoutUnansweredError(
          `What became of the earlier try is not known: ${error.message}`,
        )
      }
      throw error
    }
  }

  private async create(
    instruction: PayoutInstruction,
    batch: string,
  ): Promise<PayoutResult> {
    const answer = await this.client.ask("POST", "/v1/payments/payouts", batch)
    if (answer.status < 300) {
      return resultOfBatch(batchSchema.parse(answer.body))
    }
    const existing = existingBatchId(answer)
    if (existing) {
      return this.existing(instruction, existing)
    }
    if (isRefusal(answer) && !saysDuplicate(answer)) {
      throw new PayoutRefusedError(sayAnswer(answer))
    }
    throw new PayoutUnansweredError(sayAnswer(answer))
  }

  private async existing(
    { idempotency_key }: PayoutInstruction,
    id: string,
  ): Promise<PayoutResult> {
    const batch = await this.batch(id)
    const sender = batch.batch_header.sender_batch_header?.sender_batch_id
    if (sender && sender !== idempotency_key) {
      throw new PayoutUnansweredError(
        `PayPal names the batch ${id} for ${idempotency_key}, but that one is ${sender}`,
      )
    }
    return resultOfBatch(batch)
  }

  private async batch(id: string): Promise<PayPalBatch> {
    const answer = await this.client.ask(
      "GET",
      `/v1/payments/payouts/${encodeURIComponent(id)}`,
    )
    if (answer.status !== 200) {
      throw new PayoutUnansweredError(sayAnswer(answer))
    }
    return batchSchema.parse(answer.body)
  }
}
