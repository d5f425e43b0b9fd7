import { MedusaError } from "@medusajs/framework/utils"
import { CsvError, parse } from "csv-parse/sync"

import {
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportRow,
} from "../../../domain/partner-import"

/** More would keep the caller waiting too long; larger files can be split. */
export const MOST_IMPORT_ROWS = 500

const NEEDED: readonly ImportColumn[] = ["code", "name"]

interface ParsedRow {
  record: Record<string, string>
  info: { lines: number }
}

/**
 * Reads a file of partners: CSV with the columns' names in the first line, commas or
 * semicolons between them. Columns that are not known (an export has some) are left out.
 * @throws MedusaError invalid data for what is no CSV, lacks a column, is empty or too long
 */
export function readImportFile(csv: string): ImportRow[] {
  const rows = parseRows(csv)
  if (rows.length === 0) {
    throw invalid("has no rows below the names of its columns")
  }
  if (rows.length > MOST_IMPORT_ROWS) {
    throw invalid(
      `has ${rows.length} rows; split it, at most ${MOST_IMPORT_ROWS} at once`,
    )
  }
  const missing = NEEDED.filter((column) => !(column in rows[0].record))
  if (missing.length > 0) {
    throw invalid(`has no column ${missing.join(", ")}`)
  }
  return rows.map(({ record, info }) => ({
    ...(Object.fromEntries(
      IMPORT_COLUMNS.map((column) => [column, unguarded(record[column] ?? "")]),
    ) as Record<ImportColumn, string>),
    line: info.lines,
  }))
}

function parseRows(csv: string): ParsedRow[] {
  try {
    return parse(csv, {
      bom: true,
      columns: (names: string[]) =>
        names.map((name) => name.trim().toLowerCase()),
      delimiter:
        [",", ";"].find((each) => firstLine(csv).includes(each)) ?? ",",
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRow[]
  } catch (error) {
    if (error instanceof CsvError) {
      throw invalid(`is not CSV: ${error.message}`)
    }
    throw error
  }
}

function firstLine(csv: string): string {
  return csv.split(/\r?\n/, 1)[0]
}

/** Exports put an apostrophe before what a spreadsheet would compute. */
function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, "")
}

function invalid(problem: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `csv: ${problem}`)
}
