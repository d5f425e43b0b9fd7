import { toMoments } from "./days"
import type { Program } from "./program-types"
import type { DayRange } from "./what-if-range"
import {
  type SupposedProgramValues,
  toSupposedProgram,
} from "./what-if-program"
import {
  NOTHING_SUPPOSED,
  type SupposedValues,
  toSupposedSettings,
} from "./what-if-settings"
import type { WhatIfInput } from "./what-if-types"

/** What is supposed, as the form holds it. The range stands in the address. */
export interface WhatIfValues {
  settings: SupposedValues
  programs: SupposedProgramValues[]
}

export const EMPTY_WHAT_IF: WhatIfValues = {
  settings: NOTHING_SUPPOSED,
  programs: [],
}

/** What the API takes. */
export const toWhatIfInput = (
  { settings, programs }: WhatIfValues,
  range: DayRange,
  known: readonly Program[],
): WhatIfInput => ({
  ...toMoments(range.from, range.to),
  settings: toSupposedSettings(settings),
  programs: programs.map((values) =>
    toSupposedProgram(
      values,
      known.find(({ id }) => id === values.program_id),
    ),
  ),
})
