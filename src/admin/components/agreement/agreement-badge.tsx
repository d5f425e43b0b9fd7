import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ListedAgreement } from "../../lib/agreement-types"

/** Whether new applicants must accept a version. */
export const AgreementBadge = ({
  agreement: { in_force, withdrawn_at },
}: {
  agreement: ListedAgreement
}) => {
  const { t } = useTranslation("partner-center")
  if (in_force) {
    return <StatusBadge color="green">{t("agreement.inForce")}</StatusBadge>
  }
  return (
    <StatusBadge color={withdrawn_at ? "orange" : "grey"}>
      {t(withdrawn_at ? "agreement.withdrawn" : "agreement.replaced")}
    </StatusBadge>
  )
}
