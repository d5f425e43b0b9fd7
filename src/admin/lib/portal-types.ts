import type {
  portalSettingsSchema,
  savePortalSettingsBody,
} from "../../api/admin/partner-portal-settings/contract"
import type { openVisitSchema } from "../../api/admin/partners/[id]/portal-visits/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type PortalSettings = TypeOf<typeof portalSettingsSchema>
export type SavePortalSettingsInput = InputOf<typeof savePortalSettingsBody>
export type PortalSettingsAnswer = { settings: PortalSettings }
export type OpenVisitAnswer = TypeOf<typeof openVisitSchema>
