import { useTranslation } from "react-i18next"

/** The name of the page on which past orders are computed anew. */
export const WhatIfBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("whatIf.domain")}</>
}
