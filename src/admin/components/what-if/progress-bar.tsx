import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { WhatIfProgress } from "../../lib/what-if-types"

interface ProgressBarProps {
  /** null until the first orders are done. */
  progress: WhatIfProgress | null
}

/** How many of the orders are computed. */
export const ProgressBar = ({ progress }: ProgressBarProps) => {
  const { t } = useTranslation("partner-center")
  const { done, total } = progress ?? { done: 0, total: 0 }
  const percent = total > 0 ? Math.min(100, (done / total) * 100) : 0
  const text = progress
    ? t("whatIf.progress.orders", { done, total })
    : t("whatIf.progress.begins")
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {text}
      </Text>
      <div
        role="progressbar"
        aria-label={t("whatIf.progress.label")}
        aria-valuemin={0}
        aria-valuemax={total}
        // Without a value it says that nobody knows yet.
        aria-valuenow={progress ? done : undefined}
        aria-valuetext={text}
        className="bg-ui-bg-switch-off h-1.5 w-full overflow-hidden rounded-full"
      >
        <div
          className="bg-ui-bg-interactive h-full rounded-full transition-[width]"
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  )
}
