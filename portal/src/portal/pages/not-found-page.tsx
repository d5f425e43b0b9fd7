import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHead } from "../ui/page-head.tsx"

/** Where an address of the portal leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t("common.notFoundTitle")} />
      <EmptyState title={t("common.notFound")}>
        <Link href="/">{t("common.goHome")}</Link>
      </EmptyState>
    </>
  )
}
