import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { PortalEntry } from "../../client/types.ts"
import { EntryLink } from "./entry-link.tsx"

/** Where there is nothing yet: says so, and what to do next. */
export const EmptyState = ({
  title,
  next,
  children,
}: {
  title: string
  /** The page on which to do it. */
  next?: PortalEntry
  children?: ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <div className="pp-empty">
      <p className="pp-empty__title">{title}</p>
      {children && <div className="pp-empty__text">{children}</div>}
      {next && (
        <EntryLink entry={next}>{t(`common.next_step.${next}`)}</EntryLink>
      )}
    </div>
  )
}
