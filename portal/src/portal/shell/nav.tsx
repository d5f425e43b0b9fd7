import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import type { PortalEntry } from "../../client/types.ts"
import { MENU, pathOf } from "./menu.ts"

/** The menu: what the store shows of it, in its groups. */
export const Nav = ({
  entries,
  onNavigate,
}: {
  entries: readonly PortalEntry[]
  onNavigate?: () => void
}) => {
  const { t } = useTranslation()
  const [location] = useLocation()
  return (
    <nav className="pp-nav" aria-label={t("common.menu")}>
      {MENU.map((group) => {
        const shown = group.entries.filter((entry) => entries.includes(entry))
        return shown.length === 0 ? null : (
          <div key={group.name} className="pp-nav__group">
            <p className="pp-nav__title" id={`pp-nav-${group.name}`}>
              {t(`entries.groups.${group.name}`)}
            </p>
            <ul aria-labelledby={`pp-nav-${group.name}`}>
              {shown.map((entry) => (
                <li key={entry}>
                  <Link
                    href={pathOf(entry)}
                    onClick={onNavigate}
                    aria-current={
                      location === pathOf(entry) ? "page" : undefined
                    }
                  >
                    {t(`entries.${entry}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
