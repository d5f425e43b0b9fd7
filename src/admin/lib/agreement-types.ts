import type { z } from "@medusajs/framework/zod"

import type {
  acceptanceSchema,
  agreementSchema,
  listedAgreementSchema,
  publishAgreementBody,
} from "../../api/admin/partner-agreements/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type ListedAgreement = AnswerOf<typeof listedAgreementSchema>
export type Agreement = AnswerOf<typeof agreementSchema>
export type Acceptance = AnswerOf<typeof acceptanceSchema>
export type PublishAgreementInput = z.input<typeof publishAgreementBody>
export type AgreementAnswer = { agreement: Agreement }
export type AgreementsAnswer = { agreements: ListedAgreement[] } & Page
export type AcceptancesAnswer = { acceptances: Acceptance[] } & Page
