import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { acceptAgreementStep } from "../agreement/accept-agreement"
import { PartnerCenterEvents } from "../events"
import {
  joinAccountStep,
  proveAccountStep,
} from "../password/steps/join-account"
import { toActivities } from "./application-activities"
import { createMemberStep } from "./steps/create-member"
import { createPartnerStep } from "./steps/create-partner"
import { enrollPartnerStep } from "./steps/enroll-partner"
import { findApplicantStep } from "./steps/find-applicant"
import { keepApplicantsPasswordStep } from "./steps/keep-applicants-password"
import { reapplyStep } from "./steps/reapply"
import { recordActivityStep } from "./steps/record-activity"

export interface ApplyAsPartnerWorkflowInput {
  name: string
  email: string
  first_name?: string | null
  last_name?: string | null
  /** See `proveAccountStep` and `keepApplicantsPasswordStep` for when it counts. */
  password?: string
  /** The customer who is signed in. */
  customer_id?: string | null
  website?: string | null
  phone?: string | null
  message?: string | null
  /** For which program they apply. */
  program_id?: string | null
  /** Code of the partner who sent them. */
  ref?: string
  /** By whose clicks a form finds out who sent them. */
  visitor_id?: string
  /** The enrolment form: it decides about parent, programs and approval. */
  form_id?: string | null
  /** The terms and conditions that they accept; that they must is asked for at the edge. */
  accepted_agreement_id?: string | null
  /** The code that they would like; made from the name when left out, or taken. */
  code?: string
}

/**
 * Takes an application in: somebody new waits for the store's answer, or takes part at
 * once where the store approves automatically. Who was rejected waits again, whatever
 * the store's habit. For an address that belongs to any other partner nothing happens.
 *
 * @example
 * await applyAsPartnerWorkflow(container).run({
 *   input: { name: "Dora's blog", email: "dora@example.com", message: "Hello" },
 * })
 *
 * @summary
 *
 * Apply as a partner.
 */
export const applyAsPartnerWorkflow = createWorkflow(
  "partner-center-apply-as-partner",
  (input: ApplyAsPartnerWorkflowInput) => {
    const applicant = findApplicantStep(input)
    const proved = proveAccountStep(input)
    const application = transform(
      { input, applicant },
      ({ input, applicant }) => ({
        message: input.message || null,
        program_id: input.program_id ?? null,
        form_id: applicant.form?.id ?? null,
        program_ids: applicant.form?.program_ids ?? [],
      }),
    )

    const created = when(
      "applicant-is-new",
      applicant,
      ({ known }) => known === null,
    ).then(() => {
      const partner = createPartnerStep(
        transform(
          { input, applicant, application },
          ({ input, applicant, application }) => ({
            code: input.code,
            code_is_wish: true,
            name: input.name,
            status:
              applicant.approval === "automatic"
                ? ("active" as const)
                : ("applied" as const),
            parent_id: applicant.parent_id,
            website: input.website ?? null,
            phone: input.phone ?? null,
            application,
          }),
        ),
      )
      const member = createMemberStep(
        transform({ input, partner }, ({ input, partner }) => ({
          partner_id: partner.id,
          email: input.email,
          first_name: input.first_name ?? null,
          last_name: input.last_name ?? null,
          role: "owner" as const,
        })),
      )
      keepApplicantsPasswordStep(
        transform({ input, member }, ({ input, member }) => ({
          member_id: member.id,
          email: member.email,
          password: input.password,
        })),
      )
      enrollPartnerStep(
        transform({ application, partner }, ({ application, partner }) => ({
          partner_id: partner.id,
          program_ids:
            partner.status === "active"
              ? [
                  ...application.program_ids,
                  application.program_id ?? [],
                ].flat()
              : [],
        })),
      )
      return transform({ partner, member }, ({ partner, member }) => ({
        id: partner.id,
        status: partner.status,
        member_id: member.id,
      }))
    })

    const isAgain = when(
      "applicant-was-rejected",
      applicant,
      ({ known }) => known?.status === "rejected",
    ).then(() =>
      reapplyStep(
        transform({ applicant, application }, ({ applicant, application }) => ({
          partner_id: applicant.known?.partner_id ?? "",
          message: application.message,
        })),
      ),
    )

    const outcome = transform(
      { applicant, created, isAgain },
      ({ applicant, created, isAgain }) => ({
        partner_id:
          created?.id ??
          (isAgain ? (applicant.known?.partner_id ?? null) : null),
        /** Who applies again has not proved to be who was rejected. */
        member_id: created?.member_id ?? null,
        is_approved: created?.status === "active",
      }),
    )
    const event = transform(outcome, ({ partner_id }) => ({ id: partner_id }))
    when("has-applied", outcome, ({ partner_id }) => partner_id !== null).then(
      () => {
        const joined = joinAccountStep(
          transform(
            { input, outcome, proved },
            ({ input, outcome, proved }) => ({
              member_id: outcome.member_id ?? "",
              email: input.email.toLowerCase(),
              account_id: outcome.member_id ? proved.account_id : null,
            }),
          ),
        )
        const accepted = acceptAgreementStep(
          transform({ input, outcome }, ({ input, outcome }) => ({
            partner_id: outcome.partner_id ?? "",
            agreement_id: input.accepted_agreement_id ?? null,
            member_id: outcome.member_id,
          })),
        )
        recordActivityStep(
          transform({ input, outcome, joined, accepted }, toActivities),
        )
        emitEventStep({
          eventName: PartnerCenterEvents.PARTNER_APPLIED,
          data: event,
        })
      },
    )
    when("is-approved-at-once", outcome, ({ is_approved }) => is_approved).then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.PARTNER_APPROVED,
          data: event,
        }).config({ name: "emit-approved" })
      },
    )
    return new WorkflowResponse(
      transform(outcome, ({ partner_id, is_approved }) => ({
        partner_id,
        is_approved,
      })),
    )
  },
)
