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
  res.set({
    "Content-Disposition": `attachment; filename="${toAscii(name)}"; filename*=UTF-8''${encode(name)}`,
    "Content-Type": mime_type,
    "Content-Length": String(content.length),
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "no-store",
  })
  res.end(content)
}

/** For old browsers; a name has no quotes (`toDocumentName`). */
function toAscii(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, "_")
}

/** RFC 8187 allows less than `encodeURIComponent` leaves as it is. */
function encode(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
