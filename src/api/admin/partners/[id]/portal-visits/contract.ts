import { z } from "@medusajs/framework/zod"

import type { RouteContract } from "../../../../contract/route-contract"

export const openVisitSchema = () =>
  z.object({
    /** Opens the portal once, within a minute. Keep it out of logs. */
    url: z.string(),
  })

export const portalVisitContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/partners/:id/portal-visits",
    summary:
      "Look at the portal as the partner sees it, read only, for half an hour",
    audience: "admin",
    response: openVisitSchema,
    errors: [401, 404],
  },
]
