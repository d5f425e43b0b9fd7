import type { activitySchema } from "../../api/admin/partners/[id]/activity/contract"
import type { TypeOf } from "../../api/contract/schema-types"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Activity = TypeOf<typeof activitySchema>
export type ActivityPage = { activities: Activity[] } & ListedPage
