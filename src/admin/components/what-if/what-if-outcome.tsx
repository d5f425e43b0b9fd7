import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { WhatIfState } from "../../hooks/use-what-if"
import type { WhatIfInput } from "../../lib/what-if-types"
import { WhatIfResultSection } from "./what-if-result-section"

interface WhatIfOutcomeProps {
  state: WhatIfState
  /** What the form says now, which may be something else than what was computed. */
  input: WhatIfInput
}

/** What came out of a what-if: a result, or why there is none. */
export const WhatIfOutcome = ({ state, input }: WhatIfOutcomeProps) => {
  const { t } = useTranslation("partner-center")
  switch (state.type) {
    case "done":
      return (
        <WhatIfResultSection
          result={state.result}
          isOutdated={JSON.stringify(input) !== JSON.stringify(state.input)}
        />
      )
    case "failed":
      return (
        <Alert role="alert" variant="error">
          {state.message ?? t("whatIf.cutOff")}
        </Alert>
      )
    case "canceled":
      return (
        <Alert role="status" variant="info">
          {t("whatIf.canceled")}
        </Alert>
      )
    default:
      return null
  }
}
