import type {
  acceptanceSchema,
  agreementSchema,
  listedAgreementSchema,
  publishAgreementBody,
} from "../../api/admin/partner-agreements/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type ListedAgreement = TypeOf<typeof listedAgreementSchema>
export type Agreement = TypeOf<typeof agreementSchema>
export type Acceptance = TypeOf<typeof acceptanceSchema>
export type PublishAgreementInput = InputOf<typeof publishAgreementBody>
export type AgreementAnswer = { agreement: Agreement }
export type AgreementsAnswer = { agreements: ListedAgreement[] } & Page
export type AcceptancesAnswer = { acceptances: Acceptance[] } & Page
