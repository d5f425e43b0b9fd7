import type { ReactNode } from "react"

/** A short word for where something stands; the colour only underlines it. */
export const Badge = ({
  kind,
  children,
}: {
  kind: string
  children: ReactNode
}) => <span className={`pp-badge pp-badge--${kind}`}>{children}</span>
