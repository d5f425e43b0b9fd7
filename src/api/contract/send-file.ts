import type { MedusaResponse } from "@medusajs/framework"

import { toFileName } from "./file-name"

const ENDINGS = {
  "text/csv; charset=utf-8": "csv",
  "application/pdf": "pdf",
  "application/xml": "xml",
}

/**
 * Answers a file that is written already, to be saved and never kept on the way.
 * @param nameParts of the file's name, see `toFileName`
 */
export function sendFile(
  res: MedusaResponse,
  type: keyof typeof ENDINGS,
  nameParts: readonly (string | undefined)[],
  content: Buffer | string,
): void {
  res
    .status(200)
    .set({
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${toFileName(nameParts, ENDINGS[type])}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    })
    .end(content)
}
