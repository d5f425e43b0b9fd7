import { z } from "@medusajs/framework/zod"

import { deletedSchema, pageOf, pageQuery } from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"
import {
  taxDocumentBody,
  taxDocumentSchema,
  taxDocumentUpload,
  taxProfileAnswer,
  taxProfileBody,
} from "../../contract/tax-schemas"

const profile = "/admin/partners/:id/tax-profile"
const documents = "/admin/partners/:id/tax-documents"

export const taxDocumentsQuery = () => pageQuery()

export type TaxDocumentsQuery = TypeOf<typeof taxDocumentsQuery>

export const adminTaxContracts: RouteContract[] = [
  {
    method: "GET",
    path: profile,
    summary: "Who a partner is for the tax office; numbers are masked",
    audience: "admin",
    response: taxProfileAnswer,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: profile,
    summary: "Save a partner's tax profile for them; only they can sign it",
    audience: "admin",
    body: taxProfileBody,
    response: taxProfileAnswer,
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: documents,
    summary: "A partner's tax documents, the latest first",
    audience: "admin",
    query: taxDocumentsQuery,
    response: () =>
      z.object({ documents: z.array(taxDocumentSchema()), ...pageOf() }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: documents,
    summary:
      "Upload a tax document of a partner: PDF, PNG or JPEG, at most 5 MB",
    audience: "admin",
    upload: taxDocumentUpload,
    body: taxDocumentBody,
    response: () => z.object({ document: taxDocumentSchema() }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: `${documents}/:document_id/file`,
    summary: "Download a partner's tax document",
    audience: "admin",
    file: "application/octet-stream",
    response: () => z.string(),
    errors: [401, 404],
  },
  {
    method: "DELETE",
    path: `${documents}/:document_id`,
    summary: "Delete a partner's tax document",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
]
