import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface WhyItemProps {
  title: ReactNode
  /** Beside the title: a badge, an amount. */
  aside?: ReactNode
  /** Below the title, small: when, by what. */
  note?: string
  children?: ReactNode
}

/** One thing that was weighed, in a box of its own. */
export const WhyItem = ({ title, aside, note, children }: WhyItemProps) => (
  <li className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg px-4 py-3">
    <div className="flex items-start justify-between gap-x-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        {note && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {note}
          </Text>
        )}
      </div>
      {aside && <div className="shrink-0">{aside}</div>}
    </div>
    {children}
  </li>
)
