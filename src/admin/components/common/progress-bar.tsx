import { Text } from "@medusajs/ui"

import type { Progress } from "../../hooks/use-long-work"

interface ProgressBarProps {
  /** What goes on, for screen readers. */
  label: string
  /** How far it has come, in words. */
  text: string
  /** null until that is known. */
  progress: Progress | null
}

/** How far long work has come. */
export const ProgressBar = ({ label, text, progress }: ProgressBarProps) => {
  const { done, total } = progress ?? { done: 0, total: 0 }
  const percent = total > 0 ? Math.min(100, (done / total) * 100) : 0
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {text}
      </Text>
      <div
        role="progressbar"
        aria-label={label}
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
