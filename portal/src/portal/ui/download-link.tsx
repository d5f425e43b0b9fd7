import { useTranslation } from "react-i18next"
import { withQuery } from "../../client/browser.ts"
import { usePortal } from "../portal-context.tsx"

/** Downloads what a report shows as a CSV file. */
export const DownloadLink = ({
  path,
  query,
}: {
  /** Of the report's route below `/store/partners/me`. */
  path: string
  query?: Record<string, unknown>
}) => {
  const { t } = useTranslation()
  const { apiUrl } = usePortal()
  return (
    <a
      className="pp-button pp-button--secondary"
      href={withQuery(`${apiUrl}/store/partners/me/${path}/csv`, query)}
      download
    >
      {t("common.download")}
    </a>
  )
}
