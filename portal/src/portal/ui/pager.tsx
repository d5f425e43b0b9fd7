import { useTranslation } from "react-i18next"
import { ROWS } from "../data/use-page.ts"
import { Button } from "./button.tsx"

/** Turns the pages of a list; nothing where there is one page only. */
export const Pager = ({
  page,
  count,
  onTurn,
}: {
  page: number
  /** Of all rows. */
  count: number
  onTurn: (page: number) => void
}) => {
  const { t } = useTranslation()
  const pages = Math.max(1, Math.ceil(count / ROWS))
  if (pages === 1) {
    return null
  }
  return (
    <nav className="pp-pager" aria-label={t("common.page", { page, pages })}>
      <Button
        kind="secondary"
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        {t("common.previous")}
      </Button>
      <span>{t("common.page", { page, pages })}</span>
      <Button
        kind="secondary"
        disabled={page >= pages}
        onClick={() => onTurn(page + 1)}
      >
        {t("common.next")}
      </Button>
    </nav>
  )
}
