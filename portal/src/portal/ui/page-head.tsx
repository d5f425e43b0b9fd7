import type { ReactNode } from "react"
import { Heading } from "./heading.tsx"

/** A page's title, with what can be done or chosen for the whole of it. */
export const PageHead = ({
  title,
  children,
}: {
  title: string
  children?: ReactNode
}) => (
  <header className="pp-page-head">
    <Heading title={title} />
    {children && <div className="pp-page-head__tools">{children}</div>}
  </header>
)
