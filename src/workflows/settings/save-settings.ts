import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { SettingsDTO } from "../../modules/partner/types"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/**
 * Checks what the store's configuration must allow.
 * @throws MedusaError invalid data for a link address that is not the store's, and for
 * the use of IP addresses without the key under which they are hashed
 */
export const checkSettingsStep = createStep(
  "partner-center-check-settings",
  async (changes: Partial<SettingsDTO>, { container }) => {
    if (changes.custom_link_url) {
      await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .checkDestination(changes.custom_link_url, "custom_link_url")
    }
    const { secret } = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .getOptions()
    if (changes.use_ip_address && !secret) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "use_ip_address: needs the plugin's option `secret`, under which addresses " +
          "are hashed; set it in medusa-config first",
      )
    }
    return new StepResponse(true)
  },
)

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
  (input: Partial<SettingsDTO>) => {
    checkSettingsStep(input)
    return new WorkflowResponse(saveSettingsStep(input))
  },
)
