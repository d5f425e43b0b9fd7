import { z } from "@medusajs/framework/zod"

import { progressSchema } from "../../contract/common-schemas"
import { reasonDetailsSchema } from "../../contract/reason-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

/** Enough for the most rows that a file may have, with room for columns to spare. */
const LONGEST_CSV = 500_000

export const importPartnersBody = () =>
  z.strictObject({
    /** CSV: code, name, status, parent_code, programs (`;` between), owner_email,
     * owner_first_name, owner_last_name. */
    csv: z.string().min(1, "must not be empty").max(LONGEST_CSV),
    /** Says what would become of every row and creates nobody. */
    dry_run: z.boolean().default(true),
  })

export type ImportPartnersBody = TypeOf<typeof importPartnersBody>

const importedRow = () =>
  z.object({
    /** Where it stands in the file. */
    line: z.number().int(),
    code: z.string(),
    name: z.string(),
    verdict: z.enum(["create", "exists", "refused", "created", "failed"]),
    /** What to change, a sentence each. */
    problems: z.array(z.string()),
    problem_details: reasonDetailsSchema(),
  })

/** A line of the answer: how far it has come, or, at last, the result. */
export const importLine = () =>
  z.union([
    z.object({ progress: progressSchema() }),
    z.object({ result: z.object({ rows: z.array(importedRow()) }) }),
    z.object({ error: z.object({ message: z.string() }) }),
  ])

export const importContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/partner-imports",
    summary:
      "Create the partners of a CSV file, or say what would become of each row",
    audience: "admin",
    streams: true,
    bodyLimit: "1mb",
    body: importPartnersBody,
    response: importLine,
    errors: [400, 401],
  },
]
