import type { z } from "@medusajs/framework/zod"

import type {
  taxFileQuery,
  taxLineSchema,
  taxReportQuery,
} from "../../api/admin/partner-reports/taxes/contract"
import type { AnswerOf } from "../../api/contract/answer-of"
import type {
  taxDocumentBody,
  taxDocumentSchema,
  taxProfileAnswer,
} from "../../api/contract/tax-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type TaxProfileAnswer = AnswerOf<typeof taxProfileAnswer>
export type TaxProfile = NonNullable<TaxProfileAnswer["tax_profile"]>
export type TaxDocument = AnswerOf<typeof taxDocumentSchema>
export type TaxDocumentsAnswer = { documents: TaxDocument[]; count: number }
export type TaxDocumentKind = z.infer<typeof taxDocumentBody>["kind"]

/** The API takes a year as text, too. */
interface Year {
  year: number
}
/** A partner's year in one currency. */
export type TaxLine = AnswerOf<typeof taxLineSchema>
export type TaxReportQuery = Omit<z.input<typeof taxReportQuery>, "year"> & Year
export type TaxFileQuery = Omit<z.input<typeof taxFileQuery>, "year"> & Year
export interface TaxReportAnswer {
  lines: TaxLine[]
  count: number
  limit: number
  offset: number
}
