import { z } from "@medusajs/framework/zod"

import {
  deletedSchema,
  pageOf,
  pageQuery,
} from "../../../contract/common-schemas"
import type { RouteContract } from "../../../contract/route-contract"
import {
  signedTaxProfileBody,
  taxDocumentBody,
  taxDocumentSchema,
  taxDocumentUpload,
  taxProfileAnswer,
} from "../../../contract/tax-schemas"

const profile = "/store/partners/me/tax-profile"
const documents = "/store/partners/me/tax-documents"

const own = { audience: "partner", entries: ["tax"] } as const

export const partnerTaxContracts: RouteContract[] = [
  {
    ...own,
    method: "GET",
    path: profile,
    summary: "Who the partner is for the tax office; numbers are masked",
    response: taxProfileAnswer,
    errors: [401, 404],
  },
  {
    ...own,
    method: "POST",
    path: profile,
    summary: "Save the partner's tax profile, and sign it",
    body: signedTaxProfileBody,
    response: taxProfileAnswer,
    errors: [400, 401, 403, 404],
  },
  {
    ...own,
    method: "GET",
    path: documents,
    summary: "The partner's tax documents, the latest first",
    query: pageQuery,
    response: () =>
      z.object({ documents: z.array(taxDocumentSchema()), ...pageOf() }),
    errors: [400, 401, 404],
  },
  {
    ...own,
    method: "POST",
    path: documents,
    summary: "Upload a tax document: PDF, PNG or JPEG, at most 5 MB",
    upload: taxDocumentUpload,
    body: taxDocumentBody,
    response: () => z.object({ document: taxDocumentSchema() }),
    errors: [400, 401, 403, 404],
  },
  {
    ...own,
    method: "GET",
    path: `${documents}/:id/file`,
    summary: "Download a tax document; viewers cannot",
    file: "application/octet-stream",
    response: () => z.string(),
    errors: [401, 403, 404],
  },
  {
    ...own,
    method: "DELETE",
    path: `${documents}/:id`,
    summary: "Delete a tax document that the signed-in member uploaded",
    response: deletedSchema,
    errors: [401, 403, 404],
  },
]
