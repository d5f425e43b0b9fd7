import type {
  whatIfBody,
  WhatIfLine,
} from "../../api/admin/partner-reports/contract"
import type { ruleSchema } from "../../api/admin/partner-programs/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type WhatIfInput = InputOf<typeof whatIfBody>
export type SupposedSettings = NonNullable<WhatIfInput["settings"]>
export type SupposedProgram = NonNullable<WhatIfInput["programs"]>[number]
export type WhatIfResult = Extract<WhatIfLine, { result: unknown }>["result"]
export type ComparedPartner = WhatIfResult["partners"][number]
export type ComparedTotal = WhatIfResult["totals"][number]
export type ProgramRule = TypeOf<typeof ruleSchema>
