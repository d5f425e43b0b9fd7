import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { PayoutDetails } from "../../domain/payout/payout-details"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { DuePayout } from "../../modules/ledger/payouts/sending-store"
import type LedgerModuleService from "../../modules/ledger/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { PayoutSettingView } from "../../modules/payee/types"
import {
  type PayoutInstruction,
  PayoutRefusedError,
  type PayoutResult,
} from "../../providers/payout-provider"
import { settlePayoutsWorkflow } from "./settle-payouts"

const MINUTE_MS = 60_000
/** A provider that takes its time is asked ever more rarely. */
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS

const CHANGED =
  "The partner has changed how they are paid since the money was set aside; the next batch pays accordingly"
const NO_DETAILS = "The partner has taken back where the money goes"
const HELD = "Payments to the partner are under review"

/** Nothing is to be asked, and nothing new is known. */
const NOTHING = { external_id: null, next_attempt_at: null } as const

/**
 * Sends one payout to its provider, or asks what became of it, and keeps the answer. What
 * nobody saw the end of is looked up before it is sent again, and goes out under the same
 * key. A refusal sets the money free; where the outcome is not known nothing moves.
 */
export async function sendPayout(
  container: MedusaContainer,
  payout: DuePayout,
  now: Date,
): Promise<void> {
  try {
    const result = await ask(container, payout)
    await (result
      ? keepResult(container, payout, result, now)
      : container
          .resolve<LedgerModuleService>(LEDGER_MODULE)
          .keepPayoutSending(payout, NOTHING))
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
  container: MedusaContainer,
  payout: DuePayout,
): Promise<PayoutResult | null> {
  const { status, external_id, is_first_try, partner_id } = payout
  if (status !== "in_transit" && external_id === null) {
    return null
  }
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const provider = await payees.retrievePayoutProvider(payout.provider_id)
  const details = await payees.readPayoutDetails([partner_id])
  const instruction = toInstruction(payout, details.get(partner_id) ?? null)
  // Without details only the provider's own id finds a payment: nothing may be sent.
  const canFind = external_id !== null || instruction.details !== null
  const known =
    is_first_try || !canFind
      ? null
      : await provider.find(instruction, external_id, container)
  if (known || status !== "in_transit") {
    return known
  }
  const settings = (await payees.getPayoutSettings([partner_id])).get(
    partner_id,
  )
  const problem = problemWith(payout, instruction.details, settings)
  if (!problem) {
    return await provider.send(instruction, container)
  }
  if (is_first_try) {
    return failed(problem)
  }
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `${problem}; look in the provider's account for what became of the payment`,
  )
}

function toInstruction(
  { id, amount, currency_code, unanswered_since }: DuePayout,
  details: PayoutDetails | null,
): PayoutInstruction {
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

/** Why money that was set aside may not be sent now. */
function problemWith(
  { settings_version }: DuePayout,
  details: PayoutDetails | null,
  settings: PayoutSettingView | undefined,
): string | null {
  if (!details || !settings) {
    return NO_DETAILS
  }
  if (settings.version !== settings_version) {
    return CHANGED
  }
  return settings.is_held ? HELD : null
}

function failed(reason: string): PayoutResult {
  return { external_id: null, status: "failed", reason }
}

/**
 * Keeps what is known. A final answer stays due until it is settled: a process that dies
 * in between leaves the payout to be asked after again.
 */
async function keepResult(
  container: MedusaContainer,
  payout: DuePayout,
  { external_id, status, reason, returned }: PayoutResult,
  now: Date,
): Promise<void> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  if (status === "pending") {
    const next_attempt_at = nextAttempt(payout, now)
    const state = { external_id, next_attempt_at, problem: null }
    await ledger.keepPayoutSending(payout, state)
    return
  }
  if (external_id !== null) {
    await ledger.keepPayoutSending(payout, { external_id })
  }
  const { result: settled } = await settlePayoutsWorkflow(container).run({
    input: {
      payout_ids: [payout.id],
      outcome: status,
      paid_at: null,
      reference: external_id ?? payout.external_id,
      reason:
        status === "paid" && returned === undefined
          ? null
          : (reason ?? "The provider gave none"),
      settled_by: null,
      returned,
    },
  })
  if (settled.changed.length === 0) {
    await ledger.keepPayoutSending(payout, NOTHING)
  }
}

async function keepProblem(
  container: MedusaContainer,
  payout: DuePayout,
  { message }: Error,
  now: Date,
): Promise<void> {
  await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .keepPayoutSending(payout, {
      external_id: null,
      next_attempt_at: nextAttempt(payout, now),
      problem: message,
    })
}

function nextAttempt({ attempts }: DuePayout, now: Date): Date {
  const pause = Math.min(2 ** attempts * MINUTE_MS, LONGEST_PAUSE_MS)
  return new Date(now.getTime() + pause)
}
