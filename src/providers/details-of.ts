import type {
  PayoutDetails,
  PayoutMethod,
} from "../domain/payout/payout-details"
import { type PayoutInstruction, PayoutRefusedError } from "./payout-provider"

/**
 * The details of an instruction, when they are of the method that a provider pays by.
 * @throws PayoutRefusedError when the partner is paid another way
 */
export function detailsOf<M extends PayoutMethod>(
  { details }: PayoutInstruction,
  method: M,
): Extract<PayoutDetails, { method: M }> {
  if (details?.method !== method) {
    throw new PayoutRefusedError(
      details
        ? `The partner is paid by ${details.method}, not by ${method}`
        : "The partner has taken back where the money goes",
    )
  }
  return details as Extract<PayoutDetails, { method: M }>
}
