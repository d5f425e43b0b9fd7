import type {
  createProgramBody,
  ListProgramsQuery,
  programSchema,
  ruleSchema,
  saveRuleBody,
  updateProgramBody,
} from "../../api/admin/partner-programs/contract"
import type {
  previewProgramBody,
  previewSchema,
} from "../../api/admin/partner-programs/preview-contract"
import type { settingsSchema } from "../../api/admin/partner-settings/contract"
import type { KeysetQuery } from "../../api/contract/common-schemas"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type { scopeTypeSchema } from "../../api/contract/rate-schemas"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type Program = TypeOf<typeof programSchema>
export type ProgramStatus = Program["status"]
export type ProgramAccess = Program["access"]
export type ProgramCredit = Program["credit"]
export type ProgramRepeat = Program["repeat"]
export type ProgramRule = TypeOf<typeof ruleSchema>
export type ProgramRate = ProgramRule["rates"][number]
export type ProgramTiers = NonNullable<ProgramRule["tiers"]>
export type ProgramAmounts = Program["order_cap"]
export type RuleScopeType = TypeOf<typeof scopeTypeSchema>
export type TargetedScopeType = Exclude<RuleScopeType, "default">

export type ProgramsQuery = ListProgramsQuery
export type EnrollmentsQuery = KeysetQuery
export type CreateProgramInput = InputOf<typeof createProgramBody>
export type UpdateProgramInput = InputOf<typeof updateProgramBody>
export type SaveRuleInput = InputOf<typeof saveRuleBody>
export type RateInput = SaveRuleInput["rates"][number]
export type PreviewInput = InputOf<typeof previewProgramBody>
export type PreviewAnswer = TypeOf<typeof previewSchema>
export type ProgramAnswer = { program: Program }
export type ProgramsAnswer = { programs: Program[] } & Page

export interface Enrollment {
  id: string
  partner: { id: string; code: string; name: string }
  created_at: string
}
export type EnrollmentsAnswer = { enrollments: Enrollment[] } & ListedPage

export type PartnerDefaults = TypeOf<typeof settingsSchema>
