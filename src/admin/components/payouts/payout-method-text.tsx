import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PayoutMethod } from "../../lib/payouts-types"

interface PayoutMethodTextProps {
  method: PayoutMethod | null
  /** Which account, masked. */
  label: string | null
}

/** How somebody is paid, and to which account. */
export const PayoutMethodText = ({ method, label }: PayoutMethodTextProps) => {
  const { t } = useTranslation("partner-center")
  if (method === null) {
    return (
      <Text as="span" size="small" className="text-ui-fg-subtle">
        {t("payouts.methods.none")}
      </Text>
    )
  }
  return (
    <Text as="span" size="small" className="whitespace-nowrap">
      {t(`payouts.methods.${method}`)}
      {label && <span className="text-ui-fg-subtle"> {label}</span>}
    </Text>
  )
}
