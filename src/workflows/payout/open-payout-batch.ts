import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type {
  ChangedPayout,
  PlannedPayoutRow,
} from "../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../modules/ledger/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { readPayees } from "./read-payees"
import { tellPayoutNewsStep } from "./tell-payout-news"

/** So many payouts are opened in one transaction. */
const CHUNK = 100

/**
 * Sets the money of a batch's payouts aside, chunk by chunk: each is done or not done, so
 * that a process which dies leaves nothing half, and whoever goes on finds what is left.
 * Any number of processes may do so at once. Nothing to compensate: what is set aside
 * waits to be settled.
 */
export const openPayoutBatchStep = createStep(
  "partner-center-open-payout-batch",
  async (
    { id }: { id: string },
    { container },
  ): Promise<StepResponse<ChangedPayout[]>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const [batch] = (
      await ledger.listPayoutBatches({ ids: [id] }, { limit: 1 })
    ).batches
    const opened: ChangedPayout[] = []
    while (batch && batch.opened_at === null) {
      const planned = await ledger.listPlannedPayouts(id, CHUNK)
      if (planned.length === 0) {
        await ledger.closePayoutOpening(id)
        break
      }
      const payees = await readPayeesOf(container, planned, batch.currency_code)
      opened.push(...(await ledger.openPayouts(id, payees)))
    }
    return new StepResponse(opened)
  },
)

/**
 * Sets the money of a batch's payouts aside: payable -> in transit. Safe to run anywhere,
 * any number of times; what is open already stays as it is.
 *
 * @example
 * await openPayoutBatchWorkflow(container).run({ input: { id: "pbat_123" } })
 *
 * @summary
 *
 * Open a batch of payouts.
 */
export const openPayoutBatchWorkflow = createWorkflow(
  "partner-center-open-payout-batch",
  (input: { id: string }) => {
    const opened = openPayoutBatchStep(input)
    tellPayoutNewsStep(
      transform(opened, (opened) => opened.map(({ id }) => id)),
    )
    return new WorkflowResponse(transform(opened, ({ length }) => length))
  },
)

async function readPayeesOf(
  container: MedusaContainer,
  planned: readonly PlannedPayoutRow[],
  currencyCode: string,
) {
  const ids = planned.map(({ partner_id }) => partner_id)
  const lines = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerLines(ids)
  const statusOf = new Map(lines.map(({ id, status }) => [id, status]))
  return await readPayees(
    container,
    // Who was deleted meanwhile is not paid.
    ids.map((id) => ({ id, status: statusOf.get(id) ?? "rejected" })),
    currencyCode,
  )
}
