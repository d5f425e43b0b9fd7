import { useTranslation } from "react-i18next"

import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"
import { TaxDocumentForm } from "../../../../../components/partner-payout/tax-document-form"

const TaxDocumentPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerDrawer
      heading={t("payouts.taxes.upload.heading")}
      description={t("payouts.taxes.upload.description")}
    >
      {({ id }) => <TaxDocumentForm partnerId={id} />}
    </PartnerDrawer>
  )
}

export default TaxDocumentPage
