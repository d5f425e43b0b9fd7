const KILOBYTE = 1000
const MEGABYTE = KILOBYTE * KILOBYTE

/** How large a file is, in the words of a language. */
export const formatBytes = (bytes: number, language: string): string => {
  const [unit, divisor] =
    bytes >= MEGABYTE ? ["megabyte", MEGABYTE] : ["kilobyte", KILOBYTE]
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(bytes / Number(divisor))
}
