import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type {
  ChangedBy,
  PayoutSettingChange,
  PayoutSettingChanges,
} from "../../modules/payee/types"
import { PartnerCenterEvents } from "../events"
import {
  type RecordActivityInput,
  recordActivityStep,
} from "../partner/steps/record-activity"
import { checkPayoutChangesStep } from "./check-payout-changes"

export interface ChangePayoutSettingsInput {
  partner_id: string
  /** Details are encrypted already: Medusa may keep what workflows are given. */
  changes: PayoutSettingChanges
  actor: ChangedBy
}

/** Changes how a partner is paid; a failure later puts back how it was. */
export const changePayoutSettingStep = createStep(
  "partner-center-change-payout-setting",
  async (
    { partner_id, changes, actor }: ChangePayoutSettingsInput,
    { container },
  ) => {
    const change = await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .changePayoutSetting(partner_id, changes, actor)
    const isChanged = change.version !== null
    return new StepResponse(
      change,
      isChanged ? { partner_id, before: change.before } : null,
    )
  },
  async (changed, { container }) => {
    if (changed) {
      await container
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .putPayoutSettingBack(changed.partner_id, changed.before)
    }
  },
)

/**
 * Changes how a partner is paid. The partner's owners are told of it by e-mail.
 *
 * @example
 * await changePayoutSettingsWorkflow(container).run({
 *   input: {
 *     partner_id: "ptnr_123",
 *     changes: { thresholds: { eur: "100" } },
 *     actor: { type: "admin", id: "user_123" },
 *   },
 * })
 *
 * @summary
 *
 * Change how a partner is paid.
 */
export const changePayoutSettingsWorkflow = createWorkflow(
  "partner-center-change-payout-settings",
  (input: ChangePayoutSettingsInput) => {
    checkPayoutChangesStep(input)
    const change = changePayoutSettingStep(input)
    when(
      "payout-setting-changed",
      change,
      ({ version }) => version !== null,
    ).then(() => {
      recordActivityStep(
        transform({ input, change }, ({ input, change }) =>
          activitiesOf(input, change),
        ),
      )
      emitEventStep({
        eventName: PartnerCenterEvents.PAYOUT_SETTINGS_CHANGED,
        data: transform({ input, change }, ({ input, change }) => ({
          partner_id: input.partner_id,
          version: change.version,
          method: change.after.method,
          label: change.after.label,
          details_changed: change.details_changed,
          changed_at: change.after.updated_at,
          changed_by: input.actor.type,
        })),
      })
    })
    return new WorkflowResponse(transform(change, ({ after }) => after))
  },
)

function activitiesOf(
  { partner_id, actor }: ChangePayoutSettingsInput,
  { after, details_changed, thresholds_changed }: PayoutSettingChange,
): RecordActivityInput[] {
  const { method, label } = after
  return [
    ...(details_changed
      ? [
          method
            ? {
                kind: "payout_method_changed" as const,
                data: { method, label },
              }
            : { kind: "payout_method_removed" as const },
        ]
      : []),
    ...(thresholds_changed
      ? [{ kind: "payout_thresholds_changed" as const }]
      : []),
  ].map((activity) => ({ ...activity, partner_id, actor }))
}
