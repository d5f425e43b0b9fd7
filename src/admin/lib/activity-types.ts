import type { activitySchema } from "../../api/admin/partners/[id]/activity/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Activity = AnswerOf<typeof activitySchema>
export type ActivityPage = {
  activities: Activity[]
  count: number
  limit: number
  offset: number
}
