import Link from "next/link"
import type { ReactNode } from "react"

/** Says that there is nothing yet, and what to do next. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title?: string
  children: ReactNode
  action?: { href: string; label: string }
}) => (
  <div className="empty-state">
    {title && <h2>{title}</h2>}
    <p>{children}</p>
    {action && (
      <Link className="button button--primary" href={action.href}>
        {action.label}
      </Link>
    )}
  </div>
)
