import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Says that no payment details can be kept, and how that is put right. */
export const NoKeyAlert = () => {
  const { t } = useTranslation("partner-center")
  return (
    <Alert variant="warning">
      {t("payoutSettings.noKey")}{" "}
      <code className="break-all">
        PARTNER_CENTER_ENCRYPTION_KEYS=k1:&lt;openssl rand -hex 32&gt;
      </code>
    </Alert>
  )
}
