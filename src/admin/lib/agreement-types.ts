import type { z } from "@medusajs/framework/zod"

import type {
  acceptanceSchema,
  agreementSchema,
  listedAgreementSchema,
  publishAgreementBody,
} from "../../api/admin/partner-agreements/contract"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type ListedAgreement = z.infer<typeof listedAgreementSchema>
export type Agreement = z.infer<typeof agreementSchema>
export type Acceptance = z.infer<typeof acceptanceSchema>
export type PublishAgreementInput = z.input<typeof publishAgreementBody>
export type AgreementAnswer = { agreement: Agreement }
export type AgreementsAnswer = { agreements: ListedAgreement[] } & Page
export type AcceptancesAnswer = { acceptances: Acceptance[] } & Page
