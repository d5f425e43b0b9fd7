import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"

/**
 * The card around a table of the dashboard. On a phone its toolbar would squeeze heading
 * and buttons until they are cut, or push them out of the card: here it takes more lines.
 */
export const TableCard = ({ children }: { children: ReactNode }) => (
  <Container className="divide-y p-0 max-sm:[&_.gap-x-2:not(td_*)]:flex-wrap max-sm:[&_.gap-x-2:not(td_*)]:gap-y-2 max-sm:[&_.justify-between]:flex-wrap [&_a]:shrink-0 [&_button]:shrink-0">
    {children}
  </Container>
)
