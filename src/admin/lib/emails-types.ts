import type { z } from "@medusajs/framework/zod"

import type {
  emailListSchema,
  emailPreviewSchema,
} from "../../api/admin/partner-emails/contract"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type EmailList = z.infer<typeof emailListSchema>
export type EmailPreviewAnswer = z.infer<typeof emailPreviewSchema>
export type EmailPreview = EmailPreviewAnswer["email"]
export type EmailLanguage = EmailPreview["language"]
