import { createHash } from "node:crypto"

import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { type DecimalString, toDecimal } from "../../domain/money"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { PartnerCenterEvents } from "../events"
import { planPayouts, type PlanPayoutsInput } from "./plan-payouts"

/** Times as text: what goes into a workflow comes out of it so. */
export interface CreatePayoutBatchWorkflowInput extends Omit<
  PlanPayoutsInput,
  "from" | "until"
> {
  /** ISO 8601, UTC; inclusive. */
  from: string | null
  /** ISO 8601, UTC; exclusive. */
  until: string | null
  note: string | null
  /** Made by the client: creates one batch, however often it is sent. */
  idempotency_key: string
  created_by: string
  /** What the admin saw; where it is not so any more, nothing is created. */
  expected?: { payouts: number; amount: DecimalString }
}

/**
 * Plans a batch and keeps it. No money moves: that is done behind it, see
 * `openPayoutBatchWorkflow`. Nothing to compensate: a batch that is kept is to be opened.
 * @throws MedusaError not allowed when the books changed since the preview, or nobody
 * would be paid
 */
export const createPayoutBatchStep = createStep(
  "partner-center-create-payout-batch",
  async (
    input: CreatePayoutBatchWorkflowInput,
    { container },
  ): Promise<StepResponse<{ id: string; created: boolean }>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const { idempotency_key, created_by, note, expected, ...asked } = input
    const request_hash = hashOf({ ...asked, note })
    const before = await ledger.findPayoutBatch(idempotency_key, request_hash)
    if (before) {
      return new StepResponse({ id: before, created: false })
    }
    const plan = {
      ...asked,
      from: asked.from === null ? null : new Date(asked.from),
      until: asked.until === null ? null : new Date(asked.until),
    }
    const preview = await planPayouts(container, plan)
    assertAsExpected(preview, expected)
    const { partner_ids: _, excluded_partner_ids: __, ...request } = plan
    return new StepResponse(
      await ledger.createPayoutBatch({
        ...request,
        note,
        idempotency_key,
        request_hash,
        created_by,
        payouts: preview.lines.map(({ partner: _partner, ...line }) => line),
      }),
    )
  },
)

/**
 * Creates a batch of payouts; their money is set aside in the background.
 *
 * @example
 * await createPayoutBatchWorkflow(container).run({
 *   input: {
 *     basis: "payable",
 *     currency_code: "eur",
 *     include_inactive: false,
 *     from: null,
 *     until: null,
 *     program_ids: [],
 *     note: "June",
 *     idempotency_key: "june-2026",
 *     created_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Create payments for many partners at once.
 */
export const createPayoutBatchWorkflow = createWorkflow(
  "partner-center-create-payout-batch",
  (input: CreatePayoutBatchWorkflowInput) => {
    const batch = createPayoutBatchStep(input)
    emitEventStep({
      eventName: PartnerCenterEvents.PAYOUT_BATCH_CREATED,
      data: transform(batch, ({ id }) => ({ id })),
    })
    return new WorkflowResponse(batch)
  },
)

function assertAsExpected(
  { payouts, amount }: { payouts: number; amount: DecimalString },
  expected: CreatePayoutBatchWorkflowInput["expected"],
): void {
  if (payouts === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Nobody can be paid now; the preview says why for each partner",
    )
  }
  const isSame =
    !expected ||
    (expected.payouts === payouts &&
      toDecimal(expected.amount).eq(toDecimal(amount)))
  if (!isSame) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "expected: the books have changed since the preview, it would be " +
        `${payouts} payouts of ${amount} in all now; look at the preview again`,
    )
  }
}

function hashOf(request: object): string {
  const sorted = Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex")
}
