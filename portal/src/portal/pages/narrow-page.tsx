import type { ReactNode } from "react"
import { Heading } from "../ui/heading.tsx"

/** A page for who has not signed in: a title, what it is for, and one thing to do. */
export const NarrowPage = ({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: ReactNode
}) => (
  <div className="pp-narrow">
    <Heading title={title} />
    {lead && <p className="pp-lead">{lead}</p>}
    {children}
  </div>
)
