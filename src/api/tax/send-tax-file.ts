import type { MedusaResponse } from "@medusajs/framework"

import type { TaxFile } from "../../workflows/tax/read-tax-document"

/**
 * Answers a document as a download: no browser opens it in the store's name, takes it for
 * anything else than it is, or keeps a copy.
 */
export function sendTaxFile(
  res: MedusaResponse,
  { name, mime_type, content }: TaxFile,
): void {
  res.attachment(name)
  res.set({
    "Content-Type": mime_type,
    "Content-Length": String(content.length),
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "no-store",
  })
  res.end(content)
}
