import type { z } from "@medusajs/framework/zod"

import type {
  portalSettingsSchema,
  savePortalSettingsBody,
} from "../../api/admin/partner-portal-settings/contract"
import type { openVisitSchema } from "../../api/admin/partners/[id]/portal-visits/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type PortalSettings = z.infer<typeof portalSettingsSchema>
export type SavePortalSettingsInput = z.input<typeof savePortalSettingsBody>
export type PortalSettingsAnswer = { settings: PortalSettings }
export type OpenVisitAnswer = AnswerOf<typeof openVisitSchema>
