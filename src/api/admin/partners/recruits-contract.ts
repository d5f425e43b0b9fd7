import { z } from "@medusajs/framework/zod"

import { partnerStatusSchema } from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"

const recruitSchema = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    status: partnerStatusSchema(),
    parent_id: z.string(),
    /** 1: recruited by the partner who is asked about. */
    level: z.number().int(),
    /** How many this one recruited directly. */
    recruits: z.number().int(),
  })

export const recruitsSchema = () =>
  z.object({
    /** Level by level; the first five hundred. */
    recruits: z.array(recruitSchema()),
    /** How many there are in all. */
    levels: z.array(
      z.object({ level: z.number().int(), count: z.number().int() }),
    ),
  })

export const recruitContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partners/:id/recruits",
    summary: "Whom a partner recruited, down to the third level",
    audience: "admin",
    response: recruitsSchema,
    errors: [401, 404],
  },
]
