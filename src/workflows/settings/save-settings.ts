import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { SettingsDTO } from "../../modules/partner/types"

/** Saves Partner defaults; a failure later puts the former ones back. */
export const saveSettingsStep = createStep(
  "partner-center-save-settings",
  async (changes: Partial<SettingsDTO>, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.getSettings()
    return new StepResponse(await partners.saveSettings(changes), before)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .saveSettings(before)
    }
  },
)

/** Saves Partner defaults for all programs at once, for orders from now on. */
export const saveSettingsWorkflow = createWorkflow(
  "partner-center-save-settings",
  (input: Partial<SettingsDTO>) =>
    new WorkflowResponse(saveSettingsStep(input)),
)
