import { useTranslation } from "react-i18next"

/** The name of the page on how partners are paid. */
export const PayoutSettingsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("payoutSettings.domain")}</>
}
