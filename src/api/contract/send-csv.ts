import { pipeline } from "node:stream/promises"

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stringify } from "csv-stringify"

import { SPREADSHEET_CSV } from "../../documents/spreadsheet-csv"
import { toFileName } from "./file-name"

/**
 * Answers a CSV file (see `SPREADSHEET_CSV`), row by row as they are read.
 * Once it has begun the status is out: where rows cannot be read to the end, the
 * connection breaks off, so that nobody takes a part for the whole.
 * @param nameParts of the file's name; times in it are cut to their days
 */
export async function sendCsv<Row extends object>(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  nameParts: readonly (string | undefined)[],
  columns: readonly (keyof Row & string)[],
  rows: AsyncIterable<Row>,
): Promise<void> {
  res.status(200).set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${toFileName(nameParts, "csv")}"`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Accel-Buffering": "no",
  })
  try {
    await pipeline(
      rows,
      stringify({ ...SPREADSHEET_CSV, columns: [...columns] }),
      res,
    )
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE"
    ) {
      return
    }
    req.scope
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error("A CSV file was not finished", error as Error)
  }
}
