import type {
  taxFileQuery,
  taxLineSchema,
  taxReportQuery,
} from "../../api/admin/partner-reports/taxes/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type {
  taxDocumentBody,
  taxDocumentSchema,
  taxProfileAnswer,
} from "../../api/contract/tax-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type TaxProfileAnswer = TypeOf<typeof taxProfileAnswer>
export type TaxProfile = NonNullable<TaxProfileAnswer["tax_profile"]>
export type TaxDocument = TypeOf<typeof taxDocumentSchema>
export type TaxDocumentsAnswer = { documents: TaxDocument[]; count: number }
export type TaxDocumentKind = TypeOf<typeof taxDocumentBody>["kind"]

/** The API takes a year as text, too. */
interface Year {
  year: number
}
/** A partner's year in one currency. */
export type TaxLine = TypeOf<typeof taxLineSchema>
export type TaxReportQuery = Omit<InputOf<typeof taxReportQuery>, "year"> & Year
export type TaxFileQuery = Omit<InputOf<typeof taxFileQuery>, "year"> & Year
export interface TaxReportAnswer {
  lines: TaxLine[]
  count: number
  limit: number
  offset: number
}
