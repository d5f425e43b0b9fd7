import type { ReactNode } from "react"

/** Where there is nothing yet: says so, and what to do next. */
export const EmptyState = ({
  title,
  children,
}: {
  title: string
  children?: ReactNode
}) => (
  <div className="pp-empty">
    <p className="pp-empty__title">{title}</p>
    {children && <div className="pp-empty__text">{children}</div>}
  </div>
)
