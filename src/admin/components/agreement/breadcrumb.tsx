import { useTranslation } from "react-i18next"

/** The name of the page with the partner agreement. */
export const AgreementBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("agreement.domain")}</>
}
