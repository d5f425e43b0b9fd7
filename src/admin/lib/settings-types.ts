import type { z } from "@medusajs/framework/zod"

import type {
  saveSettingsBody,
  settingsSchema,
} from "../../api/admin/partner-settings/contract"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type PartnerSettings = z.infer<typeof settingsSchema>
export type SettingName = keyof PartnerSettings
export type SaveSettingsInput = z.input<typeof saveSettingsBody>
export type SettingsAnswer = { settings: PartnerSettings }
