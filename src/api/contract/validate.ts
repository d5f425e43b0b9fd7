import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Checks what came in from outside.
 * @throws MedusaError (invalid data) that names each field and what to change,
 * a line each: `owner.email: must be an e-mail address`
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input ?? {})
  if (parsed.success) {
    return parsed.data
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    parsed.error.issues.map(toProblem).join("\n"),
  )
}

function toProblem(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    const path = issue.path.map((part) => `${String(part)}.`).join("")
    return issue.keys
      .map((key) => `${path}${key}: is not a field here, leave it out`)
      .join("\n")
  }
  const isMissing =
    issue.code === "invalid_type" && issue.message.endsWith("undefined")
  return `${issue.path.join(".") || "body"}: ${isMissing ? "is missing" : issue.message}`
}
