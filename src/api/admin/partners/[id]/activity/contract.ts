import { z } from "@medusajs/framework/zod"

import { ACTIVITY_KINDS } from "../../../../../domain/partner-activity"
import {
  keysetPageOf,
  keysetQuery,
  timeSchema,
} from "../../../../contract/common-schemas"
import type { RouteContract } from "../../../../contract/route-contract"

export const activitySchema = () =>
  z.object({
    id: z.string(),
    kind: z.enum(ACTIVITY_KINDS),
    actor: z.object({
      type: z.enum(["admin", "member", "system"]),
      /** Their name, else their e-mail; null for the system and for those who are gone. */
      name: z.string().nullable(),
    }),
    /** What the sentence about it names, by kind: program_name, fields, reason … */
    data: z.record(z.string(), z.unknown()),
    created_at: timeSchema(),
  })

export const activityContract: RouteContract = {
  method: "GET",
  path: "/admin/partners/:id/activity",
  summary: "What was done about a partner, when and by whom, the latest first",
  audience: "admin",
  query: keysetQuery,
  response: () =>
    z.object({ activities: z.array(activitySchema()), ...keysetPageOf() }),
  errors: [400, 401, 404],
}
