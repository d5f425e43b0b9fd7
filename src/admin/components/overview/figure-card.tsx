import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface FigureCardProps {
  label: string
  figure: string
  note: ReactNode
}

/** One figure of the overview, inside a `<dl>`. */
export const FigureCard = ({ label, figure, note }: FigureCardProps) => (
  <div className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-0.5 rounded-lg px-4 py-3">
    <Text asChild size="small" className="text-ui-fg-subtle">
      <dt>{label}</dt>
    </Text>
    <Text
      asChild
      size="large"
      weight="plus"
      className="break-words tabular-nums"
    >
      <dd>{figure}</dd>
    </Text>
    <dd className="flex">{note}</dd>
  </div>
)
