import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SectionHeaderProps {
  heading: string
  hint?: string
  actions?: ReactNode
}

/** The top of a card: what it shows, and what can be done about it. */
export const SectionHeader = ({
  heading,
  hint,
  actions,
}: SectionHeaderProps) => (
  <div className="flex items-start justify-between gap-x-4 px-6 py-4">
    <div className="min-w-0">
      <Heading level="h2">{heading}</Heading>
      {hint && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      )}
    </div>
    {actions && <div className="shrink-0">{actions}</div>}
  </div>
)
