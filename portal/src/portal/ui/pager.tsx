import { useTranslation } from "react-i18next"
import { ROWS } from "../data/use-page.ts"
import { Button } from "./button.tsx"

/** Turns the pages of a list; nothing where there is one page only. */
export const Pager = ({
  page,
  count,
  hasMore = false,
  onTurn,
}: {
  page: number
  /** Of all rows. */
  count: number
  /** There are more rows than were counted. */
  hasMore?: boolean
  onTurn: (page: number) => void
}) => {
  const { t } = useTranslation()
  const pages = Math.max(1, Math.ceil(count / ROWS))
  const place = t(hasMore ? "common.pageOfMore" : "common.page", {
    page,
    pages: Math.max(page, pages),
  })
  if (pages === 1) {
    return null
  }
  return (
    <nav className="pp-pager" aria-label={place}>
      <Button
        kind="secondary"
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        {t("common.previous")}
      </Button>
      <span>{place}</span>
      <Button
        kind="secondary"
        disabled={page >= pages && !hasMore}
        onClick={() => onTurn(page + 1)}
      >
        {t("common.next")}
      </Button>
    </nav>
  )
}
