import type { ReactNode } from "react"

/**
 * What somebody has written, in a cell that may cut it off: it is cut at its own end, not
 * at the end of the dashboard's direction.
 */
export const UserText = ({ children }: { children: ReactNode }) => (
  <span dir="auto" className="block truncate rtl:text-right">
    {children}
  </span>
)
