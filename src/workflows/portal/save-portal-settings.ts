import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { PortalSettingsDTO } from "../../modules/partner/types"
import { sanitizeRichText } from "../../utils/sanitize-rich-text"
import { checkPortalLogoStep, deleteFormerLogoStep } from "./portal-logo"

/** Saves settings of the portal; a failure later puts the former ones back. */
export const savePortalSettingsStep = createStep(
  "partner-center-save-portal-settings",
  async (changes: Partial<PortalSettingsDTO>, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.getPortalSettings()
    const after = await partners.savePortalSettings(changes)
    return new StepResponse({ before, after }, before)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .savePortalSettings(before)
    }
  },
)

/**
 * Saves how the portal looks and what it shows. The welcome message is cleaned here, so
 * that whatever reads it later may show it as it is.
 *
 * @summary
 *
 * Save the portal's settings.
 */
export const savePortalSettingsWorkflow = createWorkflow(
  "partner-center-save-portal-settings",
  (input: Partial<PortalSettingsDTO>) => {
    const changes = transform({ input }, ({ input: given }) => clean(given))
    checkPortalLogoStep(changes)
    const saved = savePortalSettingsStep(changes)
    deleteFormerLogoStep(saved)
    return new WorkflowResponse(saved.after)
  },
)

function clean(
  changes: Partial<PortalSettingsDTO>,
): Partial<PortalSettingsDTO> {
  const { welcome_message } = changes
  return welcome_message
    ? { ...changes, welcome_message: sanitizeRichText(welcome_message) || null }
    : changes
}
