import { useTranslation } from "react-i18next"

/** The name of the page with the Partner defaults. */
export const PartnerDefaultsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("settings.domain")}</>
}
