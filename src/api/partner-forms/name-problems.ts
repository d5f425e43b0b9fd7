import type { z } from "@medusajs/framework/zod"

import { type FormTexts, SHOWN_FIELDS } from "../../forms/catalogue"

type Issue = z.core.$ZodIssue

/** What is wrong with a form in words for who filled it in, a line for each field. */
export function nameProblems(
  issues: readonly Issue[],
  texts: FormTexts,
): string[] {
  return [...new Set(issues.map((issue) => nameProblem(issue, texts)))]
}

function nameProblem(issue: Issue, { labels, problems }: FormTexts): string {
  const field = SHOWN_FIELDS.find((name) => name === issue.path[0])
  if (!field) {
    return `${issue.path.join(".")}: ${problems.other}`
  }
  const isMissing =
    issue.code === "invalid_type" && issue.message.endsWith("undefined")
  const problem =
    field === "email" || field === "website" || field === "phone"
      ? problems[field]
      : problems.other
  return `${labels[field]}: ${isMissing ? problems.missing : problem}`
}
