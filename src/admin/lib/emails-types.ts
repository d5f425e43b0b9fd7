import type {
  emailListSchema,
  emailPreviewSchema,
} from "../../api/admin/partner-emails/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type EmailList = AnswerOf<typeof emailListSchema>
export type EmailPreviewAnswer = AnswerOf<typeof emailPreviewSchema>
export type EmailPreview = EmailPreviewAnswer["email"]
export type EmailLanguage = EmailPreview["language"]
