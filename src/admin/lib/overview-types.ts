import type {
  overviewQuery,
  overviewSchema,
} from "../../api/admin/partner-reports/overview/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type { ReasonDetail } from "./reason-params"

export type Overview = TypeOf<typeof overviewSchema>
export type OverviewDay = Overview["days"][number]
export type OverviewQuery = InputOf<typeof overviewQuery>
export type OverviewAnswer = { overview: Overview }

/** An order that was left as it is, and why. */
export interface OrderProblem {
  order_id: string
  problem: string
  problem_detail: ReasonDetail | null
}
export type OrderProblemsAnswer = { problems: OrderProblem[]; count: number }
