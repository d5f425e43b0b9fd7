import { useTranslation } from "react-i18next"

export const LinksBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("links.domain")}</>
}

export const LinkReportBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("links.report.heading")}</>
}
