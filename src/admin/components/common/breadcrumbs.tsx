import { useTranslation } from "react-i18next"

import { usePartner } from "../../hooks/api/partners"

export const PartnerCenterBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("domain")}</>
}

export const PartnersBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("partners.domain")}</>
}

export const CommissionsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("commissions.domain")}</>
}

/** The partner's name; the page below asks for the same partner, so it costs nothing. */
export const PartnerBreadcrumb = ({ id }: { id: string }) => {
  const { partner } = usePartner(id)
  return <>{partner?.name}</>
}

export const LedgersBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("ledgers.domain")}</>
}
