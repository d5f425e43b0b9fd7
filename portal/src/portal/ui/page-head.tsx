import type { ReactNode } from "react"

/** A page's title, with what can be done or chosen for the whole of it. */
export const PageHead = ({
  title,
  children,
}: {
  title: string
  children?: ReactNode
}) => (
  <header className="pp-page-head">
    <h1>{title}</h1>
    {children && <div className="pp-page-head__tools">{children}</div>}
  </header>
)
