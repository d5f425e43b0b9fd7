import { useForm, useWatch } from "react-hook-form"

import { useWhatIf } from "../../hooks/use-what-if"
import { useWhatIfRange } from "../../hooks/use-what-if-range"
import type { Program } from "../../lib/program-types"
import type { PartnerSettings } from "../../lib/settings-types"
import { EMPTY_WHAT_IF, toWhatIfInput } from "../../lib/what-if-form"
import { WhatIfForm } from "./what-if-form"
import { WhatIfOutcome } from "./what-if-outcome"

interface WhatIfWorkbenchProps {
  settings: PartnerSettings
  programs: Program[]
  currencies: string[]
}

/** Supposes something, computes it, shows what came out. */
export const WhatIfWorkbench = ({
  settings,
  programs,
  currencies,
}: WhatIfWorkbenchProps) => {
  const range = useWhatIfRange()
  const { state, run, cancel } = useWhatIf()
  const form = useForm({ defaultValues: EMPTY_WHAT_IF })
  useWatch({ control: form.control })
  const input = toWhatIfInput(form.getValues(), range.range, programs)
  return (
    <div className="flex flex-col gap-y-3">
      <WhatIfForm
        form={form}
        range={range}
        settings={settings}
        programs={programs}
        currencies={currencies}
        state={state}
        onRun={() => void run(input)}
        onCancel={cancel}
      />
      <WhatIfOutcome state={state} input={input} />
    </div>
  )
}
