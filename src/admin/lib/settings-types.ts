import type {
  saveSettingsBody,
  settingsSchema,
} from "../../api/admin/partner-settings/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type PartnerSettings = TypeOf<typeof settingsSchema>
export type SettingName = keyof PartnerSettings
export type SaveSettingsInput = InputOf<typeof saveSettingsBody>
export type SettingsAnswer = { settings: PartnerSettings }
