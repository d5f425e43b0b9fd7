import type { Options } from "csv-stringify"

/**
 * How CSV files are written that people open in spreadsheets: texts that would be taken
 * for a formula begin with an apostrophe; numbers are left as they are, exact decimals
 * among them.
 */
export const SPREADSHEET_CSV: Options = {
  header: true,
  // Spreadsheets take a file without this mark for one in an older encoding.
  bom: true,
  escape_formulas: true,
  cast: {
    string: (value) =>
      /^-\d+(\.\d+)?$/.test(value) ? { value, escape_formulas: false } : value,
  },
}
