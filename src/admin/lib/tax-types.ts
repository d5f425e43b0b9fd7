import type { z } from "@medusajs/framework/zod"

import type {
  taxDocumentSchema,
  taxProfileAnswer,
} from "../../api/contract/tax-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type TaxProfileAnswer = z.infer<typeof taxProfileAnswer>
export type TaxProfile = NonNullable<TaxProfileAnswer["tax_profile"]>
export type TaxDocument = z.infer<typeof taxDocumentSchema>
export type TaxDocumentsAnswer = { documents: TaxDocument[]; count: number }
