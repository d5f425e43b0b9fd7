import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { EmptyState } from "../ui/empty-state.tsx"

export const NotFoundPage = () => {
  const { t } = useTranslation()
  return (
    <EmptyState title={t("common.notFound")}>
      <Link href="/">{t("common.goHome")}</Link>
    </EmptyState>
  )
}
