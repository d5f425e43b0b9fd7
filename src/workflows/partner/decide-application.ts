import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { type Actor, SYSTEM } from "../../domain/partner-activity"
import type { Verdict } from "../../domain/partner-status"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PartnerCenterEvents } from "../events"
import { recordActivityStep } from "./steps/record-activity"

export interface DecideApplicationWorkflowInput {
  partner_id: string
  verdict: Verdict
  /** What the applicant is told when they are rejected. */
  reason?: string
  /** In which programs they are enrolled when they are approved. */
  program_ids?: string[]
  /** Who decides; the system when left out. */
  actor?: Actor
}

/**
 * Approves or rejects an application, once; a failure later in the workflow puts the
 * state before back.
 */
export const decideApplicationStep = createStep(
  "partner-center-decide-application",
  async (
    {
      partner_id,
      verdict,
      reason,
      program_ids,
    }: DecideApplicationWorkflowInput,
    { container },
  ) => {
    const { before, enrolled } = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .decideApplication(partner_id, verdict, { reason, program_ids })
    return new StepResponse(partner_id, { partner_id, before, enrolled })
  },
  async (decision, { container }) => {
    if (decision) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .takeDecisionBack(decision.partner_id, decision)
    }
  },
)

/**
 * Answers an application. Who is approved takes part from now on; who is rejected can
 * still be approved later, or apply again.
 *
 * @example
 * await decideApplicationWorkflow(container).run({
 *   input: { partner_id: "ptnr_123", verdict: "approved", program_ids: [] },
 * })
 *
 * @summary
 *
 * Approve or reject an application.
 */
export const decideApplicationWorkflow = createWorkflow(
  "partner-center-decide-application",
  (input: DecideApplicationWorkflowInput) => {
    const partnerId = decideApplicationStep(input)
    recordActivityStep(
      transform({ input }, ({ input }) => ({
        partner_id: input.partner_id,
        kind: input.verdict,
        actor: input.actor ?? SYSTEM,
        data: input.verdict === "rejected" ? { reason: input.reason } : {},
      })),
    )
    const event = transform({ partnerId }, ({ partnerId }) => ({
      id: partnerId,
    }))
    when("is-approved", input, ({ verdict }) => verdict === "approved").then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.PARTNER_APPROVED,
          data: event,
        })
      },
    )
    when("is-rejected", input, ({ verdict }) => verdict === "rejected").then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.PARTNER_REJECTED,
          data: event,
        }).config({ name: "emit-rejected" })
      },
    )
    return new WorkflowResponse(partnerId)
  },
)
