import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { PayoutDetails } from "../../domain/payout/payout-details"
import { maskDetails } from "../../domain/payout/mask-details"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { DuePayout } from "../../modules/ledger/payouts/sending-store"
import type LedgerModuleService from "../../modules/ledger/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import {
  type PayoutInstruction,
  type PayoutProvider,
  PayoutRefusedError,
  type PayoutResult,
} from "../../providers/payout-provider"
import { settlePayoutsWorkflow } from "./settle-payouts"

const MINUTE_MS = 60_000
/** A provider that takes its time is asked ever more rarely. */
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS

const CHANGED =
  "The partner has changed where the money goes since it was set aside; the next batch pays there"
const NO_DETAILS = "The partner has taken back where the money goes"

/** What is to be done about a payout that is not in transit any more and unknown there. */
const NOTHING = {
  external_id: null,
  next_attempt_at: null,
  problem: null,
} as const

/**
 * Sends one payout to its provider, or asks what became of it, and keeps the answer. What
 * nobody saw the end of is looked up before it is sent again, and goes out under the same
 * key. A refusal sets the money free; where the outcome is not known nothing moves.
 * @param details where the partner's money goes now; null: nowhere
 */
export async function sendPayout(
  container: MedusaContainer,
  payout: DuePayout,
  details: PayoutDetails | null,
  now: Date,
): Promise<void> {
  const provider = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .retrievePayoutProvider(payout.provider_id)
  const problem = payout.is_first_try ? problemWith(payout, details) : null
  if (problem) {
    await keepResult(container, payout, failed(problem), now)
    return
  }
  try {
    const instruction = toInstruction(payout, details)
    const result = await ask(provider, payout, instruction)
    await (result
      ? keepResult(container, payout, result, now)
      : container
          .resolve<LedgerModuleService>(LEDGER_MODULE)
          .keepPayoutSending(payout.id, NOTHING))
  } catch (error) {
    if (error instanceof PayoutRefusedError) {
      await keepResult(container, payout, failed(error.message), now)
      return
    }
    await keepProblem(container, payout, error as Error, now)
  }
}

/**
 * What the provider says; null where there is nothing to say. Only what is in transit is
 * ever sent: a payout whose money was set free is looked up by the provider's own id,
 * which sends nothing.
 */
async function ask(
  provider: PayoutProvider,
  payout: DuePayout,
  instruction: PayoutInstruction,
): Promise<PayoutResult | null> {
  const { status, external_id, is_first_try } = payout
  if (status !== "in_transit") {
    return external_id === null
      ? null
      : await provider.find(instruction, external_id)
  }
  const known = is_first_try
    ? null
    : await provider.find(instruction, external_id)
  return known ?? (await provider.send(instruction))
}

function toInstruction(
  { id, amount, currency_code, unanswered_since }: DuePayout,
  details: PayoutDetails | null,
): PayoutInstruction {
  if (!details) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${NO_DETAILS}; ask the provider what became of the payment`,
    )
  }
  return {
    payout_id: id,
    idempotency_key: id,
    amount,
    currency_code,
    details,
    reference: id,
    unanswered_since: unanswered_since && new Date(unanswered_since),
  }
}

function problemWith(
  { label }: DuePayout,
  details: PayoutDetails | null,
): string | null {
  if (!details) {
    return NO_DETAILS
  }
  return maskDetails(details).label === label ? null : CHANGED
}

function failed(reason: string): PayoutResult {
  return { external_id: null, status: "failed", reason }
}

/** What is paid and comes back later was paid: it is taken back, it has not failed. */
async function keepResult(
  container: MedusaContainer,
  payout: DuePayout,
  { external_id, status, reason }: PayoutResult,
  now: Date,
): Promise<void> {
  const isFinal = status !== "pending"
  await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .keepPayoutSending(payout.id, {
      external_id,
      next_attempt_at: isFinal ? null : nextAttempt(payout, now),
      problem: null,
    })
  if (!isFinal) {
    return
  }
  const outcome =
    status === "failed" && payout.status === "paid" ? "reversed" : status
  await settlePayoutsWorkflow(container).run({
    input: {
      payout_ids: [payout.id],
      outcome,
      paid_at: null,
      reference: external_id ?? payout.external_id,
      reason: outcome === "paid" ? null : (reason ?? "The provider gave none"),
      settled_by: null,
    },
  })
}

async function keepProblem(
  container: MedusaContainer,
  payout: DuePayout,
  { message }: Error,
  now: Date,
): Promise<void> {
  await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .keepPayoutSending(payout.id, {
      external_id: null,
      next_attempt_at: nextAttempt(payout, now),
      problem: message,
    })
}

function nextAttempt({ attempts }: DuePayout, now: Date): Date {
  const pause = Math.min(2 ** attempts * MINUTE_MS, LONGEST_PAUSE_MS)
  return new Date(now.getTime() + pause)
}
