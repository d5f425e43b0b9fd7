import type { z } from "@medusajs/framework/zod"

import type { activitySchema } from "../../api/admin/partners/[id]/activity/contract"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Activity = z.infer<typeof activitySchema>
export type ActivityPage = {
  activities: Activity[]
  count: number
  limit: number
  offset: number
}
