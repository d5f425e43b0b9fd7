import type { z } from "@medusajs/framework/zod"

import type { activitySchema } from "../../api/admin/partners/[id]/activity/contract"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Activity = z.infer<typeof activitySchema>
export type ActivityPage = { activities: Activity[] } & ListedPage
