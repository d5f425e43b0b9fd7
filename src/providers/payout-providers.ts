import { MedusaError } from "@medusajs/framework/utils"

import {
  PAYOUT_METHODS,
  type PayoutMethod,
} from "../domain/payout/payout-details"
import type { PayoutProvider } from "./payout-provider"

/** Whether a provider pays by a method in a currency (lower case). */
export function canPay(
  provider: PayoutProvider,
  method: PayoutMethod,
  currencyCode: string,
): boolean {
  return (
    provider.methods.includes(method) && provider.supportsCurrency(currencyCode)
  )
}

/** The payout providers of a store, by their ids. */
export class PayoutProviders {
  constructor(private readonly byId: ReadonlyMap<string, PayoutProvider>) {}

  /** Every id, `manual` first, then as the options name them. */
  ids(): string[] {
    return [...this.byId.keys()]
  }

  /** @throws MedusaError (not found) when the store has no such provider */
  byProviderId(id: string): PayoutProvider {
    const provider = this.byId.get(id)
    if (!provider) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no payout provider "${id}"; there are ${this.ids().join(", ")}`,
      )
    }
    return provider
  }

  /** The methods that somebody can pay by. */
  methods(): PayoutMethod[] {
    return PAYOUT_METHODS.filter((method) =>
      this.ids().some((id) => this.byProviderId(id).methods.includes(method)),
    )
  }

  /** Ids of those who can pay by a method in a currency (lower case). */
  whoCanPay(method: PayoutMethod, currencyCode: string): string[] {
    return this.ids().filter((id) =>
      canPay(this.byProviderId(id), method, currencyCode),
    )
  }
}
