import { useTranslation } from "react-i18next"

export const LeadsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("leads.domain")}</>
}
