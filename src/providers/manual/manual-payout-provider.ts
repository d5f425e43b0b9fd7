import {
  PAYOUT_METHODS,
  type PayoutMethod,
} from "../../domain/payout/payout-details"
import {
  type PayoutInstruction,
  type PayoutNews,
  PayoutProvider,
  type PayoutResult,
} from "../payout-provider"

/** The id of the provider that stands for people. */
export const MANUAL_PROVIDER = "manual"

const IN_THE_HANDS_OF_PEOPLE: PayoutResult = {
  external_id: null,
  status: "pending",
  reason: null,
}

/**
 * For payments that people make: by the exported file of transfers, in cash, in any way
 * and currency, but no credit in the store, which only the store itself can keep. It moves no money, so it never says that something is paid or has failed;
 * the store's people do.
 */
export class ManualPayoutProvider extends PayoutProvider {
  static readonly identifier: string = MANUAL_PROVIDER

  readonly methods: readonly PayoutMethod[] = PAYOUT_METHODS.filter(
    (method) => method !== "store_credit",
  )

  supportsCurrency(): boolean {
    return true
  }

  async send(): Promise<PayoutResult> {
    return IN_THE_HANDS_OF_PEOPLE
  }

  /**
   * Never null: null would say that the payment may be sent once more, and whether somebody
   * has paid already is known to them alone.
   */
  async find(
    _instruction: PayoutInstruction,
    externalId: string | null,
  ): Promise<PayoutResult> {
    return { ...IN_THE_HANDS_OF_PEOPLE, external_id: externalId }
  }

  async readWebhook(): Promise<PayoutNews[]> {
    return []
  }
}
