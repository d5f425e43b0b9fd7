import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type Actor, SYSTEM } from "../../domain/partner-activity"
import { createMemberStep } from "./steps/create-member"
import {
  createPartnerStep,
  type CreatePartnerStepInput,
} from "./steps/create-partner"
import { enrollPartnerStep } from "./steps/enroll-partner"
import { giveCredentialsStep } from "./steps/give-credentials"
import { recordActivityStep } from "./steps/record-activity"

export const createPartnerWorkflowId = "partner-center-create-partner"

export interface CreatePartnerWorkflowInput {
  partner: CreatePartnerStepInput
  /** In which programs the partner is enrolled at once. */
  program_ids?: string[]
  /** Who owns the account; left out, nobody can sign in yet. */
  owner?: {
    email: string
    password?: string
    customer_id?: string | null
    first_name?: string | null
    last_name?: string | null
  }
  /** Who creates them; the system when left out. */
  actor?: Actor
  /** Leaves it to the caller to write down that they were created. */
  without_activity?: boolean
}

/**
 * Creates a partner with an owner who can sign in, enrolled in programs. All of it or
 * nothing.
 *
 * @example
 * await createPartnerWorkflow(container).run({
 *   input: {
 *     partner: { code: "ana", name: "Ana", status: "active" },
 *     owner: { email: "ana@example.com", password: "…" },
 *   },
 * })
 *
 * @summary
 *
 * Create a partner.
 */
export const createPartnerWorkflow = createWorkflow(
  createPartnerWorkflowId,
  (input: CreatePartnerWorkflowInput) => {
    const partner = createPartnerStep(input.partner)

    const owner = transform({ input, partner }, ({ input, partner }) => ({
      partner_id: partner.id,
      email: input.owner?.email ?? "",
      customer_id: input.owner?.customer_id ?? null,
      first_name: input.owner?.first_name ?? null,
      last_name: input.owner?.last_name ?? null,
      role: "owner" as const,
    }))
    const password = transform({ input }, ({ input }) => input.owner?.password)

    when("partner-has-owner", input, ({ owner }) => owner !== undefined).then(
      () => {
        const member = createMemberStep(owner)
        giveCredentialsStep({
          member_id: member.id,
          email: member.email,
          password,
        })
      },
    )
    const enrollments = transform({ input, partner }, ({ input, partner }) => ({
      partner_id: partner.id,
      program_ids: input.program_ids ?? [],
    }))
    enrollPartnerStep(enrollments)
    when(
      "creation-is-told",
      input,
      ({ without_activity }) => !without_activity,
    ).then(() => {
      recordActivityStep(
        transform({ input, partner }, ({ input, partner }) => ({
          partner_id: partner.id,
          kind: "created" as const,
          actor: input.actor ?? SYSTEM,
        })),
      )
    })
    return new WorkflowResponse(partner)
  },
)
