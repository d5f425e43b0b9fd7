import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { RuleInput } from "../../modules/partner/types"

export interface SaveRuleWorkflowInput {
  program_id: string
  rule: RuleInput
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

export interface RemoveRuleWorkflowInput {
  program_id: string
  rule_id: string
}

/** Adds a rule, or replaces the one of the same scope. The last step of its workflow. */
export const saveRuleStep = createStep(
  "partner-center-save-rule",
  async (input: SaveRuleWorkflowInput, { container }) => {
    const ruleId = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .saveRule(
        input.program_id,
        input.rule,
        input.valid_from ? new Date(input.valid_from) : undefined,
      )
    return new StepResponse(ruleId)
  },
)

/** Takes a rule out of its program. The last step of its workflow. */
export const removeRuleStep = createStep(
  "partner-center-remove-rule",
  async (input: RemoveRuleWorkflowInput, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .removeRule(input.program_id, input.rule_id)
    return new StepResponse(input.rule_id)
  },
)

/** Adds a rule to a program, or replaces the one that stands for the same scope. */
export const saveRuleWorkflow = createWorkflow(
  "partner-center-save-rule",
  (input: SaveRuleWorkflowInput) => new WorkflowResponse(saveRuleStep(input)),
)

/** Takes a rule out of its program, for orders placed from now on. */
export const removeRuleWorkflow = createWorkflow(
  "partner-center-remove-rule",
  (input: RemoveRuleWorkflowInput) =>
    new WorkflowResponse(removeRuleStep(input)),
)
