import { useTranslation } from "react-i18next"

import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"
import { StatementForm } from "../../../../../components/partner-payout/statement-form"
import { useStoreCurrencies } from "../../../../../hooks/use-store-currencies"

const StatementPage = () => {
  const { t } = useTranslation("partner-center")
  const currencies = useStoreCurrencies()
  return (
    <PartnerDrawer
      heading={t("payouts.statement.heading")}
      description={t("payouts.statement.description")}
    >
      {(partner) =>
        currencies && (
          <StatementForm partner={partner} storeCurrencies={currencies} />
        )
      }
    </PartnerDrawer>
  )
}

export default StatementPage
