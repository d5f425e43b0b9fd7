import type { ImportedRow, ImportVerdict } from "./import-types"

/** How many rows of an import have each verdict; those that none has are left out. */
export const countVerdicts = (
  rows: readonly ImportedRow[],
): { verdict: ImportVerdict; count: number }[] => {
  const order: ImportVerdict[] = [
    "create",
    "created",
    "exists",
    "refused",
    "failed",
  ]
  return order
    .map((verdict) => ({
      verdict,
      count: rows.filter((row) => row.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0)
}
