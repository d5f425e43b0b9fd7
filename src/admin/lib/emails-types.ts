import type {
  emailListSchema,
  emailPreviewSchema,
} from "../../api/admin/partner-emails/contract"
import type { TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type EmailList = TypeOf<typeof emailListSchema>
export type EmailPreviewAnswer = TypeOf<typeof emailPreviewSchema>
export type EmailPreview = EmailPreviewAnswer["email"]
export type EmailLanguage = EmailPreview["language"]
