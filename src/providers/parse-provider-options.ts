import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Reads the options of one payout provider, with defaults.
 * @throws MedusaError (invalid data) that names each wrong option and says what to write
 */
export function parseProviderOptions<T>(
  identifier: string,
  schema: z.ZodType<T>,
  options: unknown,
): T {
  const parsed = schema.safeParse(options ?? {})
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `  ${path.join(".")}: ${message}` : `  ${message}`,
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    [`Payout provider ${identifier}: wrong options`, ...problems].join("\n"),
  )
}
