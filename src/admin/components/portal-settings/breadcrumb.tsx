import { useTranslation } from "react-i18next"

/** The name of the page with the portal's settings. */
export const PortalSettingsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("portal.domain")}</>
}
