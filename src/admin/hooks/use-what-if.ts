import type { WhatIfInput, WhatIfResult } from "../lib/what-if-types"
import { useLongWork, type WorkState } from "./use-long-work"

/** How far a what-if has come. */
export type WhatIfState = WorkState<WhatIfInput, WhatIfResult>

/** Runs what-ifs, one at a time: see `useLongWork`. */
export const useWhatIf = () =>
  useLongWork<WhatIfInput, WhatIfResult>("/admin/partner-reports/what-if")
