import type {
  exportCommissionsQuery,
  listCommissionsQuery,
  listedCommissionSchema,
  reviewOrdersBody,
  reviewResultSchema,
} from "../../api/admin/partner-commissions/contract"
import type { ListedPage } from "./listed-page"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

export type Commission = TypeOf<typeof listedCommissionSchema>
export type CommissionState = Commission["state"]
export type CommissionsQuery = InputOf<typeof listCommissionsQuery>
export type CommissionsExportQuery = InputOf<typeof exportCommissionsQuery>
export type CommissionsAnswer = { commissions: Commission[] } & ListedPage
export type ReviewOrdersInput = InputOf<typeof reviewOrdersBody>
export type ReviewVerdict = ReviewOrdersInput["verdict"]
export type ReviewResult = TypeOf<typeof reviewResultSchema>
