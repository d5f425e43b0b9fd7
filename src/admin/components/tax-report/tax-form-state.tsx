import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { TaxLine } from "../../lib/tax-types"

/** Which form a partner has given, and whether it is signed as it is now. */
export const TaxFormState = ({
  form,
  isOnFile,
}: {
  form: TaxLine["form"]
  isOnFile: boolean
}) => {
  const { t } = useTranslation("partner-center")
  const name = t(`taxReport.forms.${form}`)
  if (form === "none") {
    return <span className="text-ui-fg-subtle">{name}</span>
  }
  return (
    <span className="flex items-center gap-x-2">
      {name}
      <StatusBadge color={isOnFile ? "green" : "orange"}>
        {t(isOnFile ? "taxReport.signed" : "taxReport.unsigned")}
      </StatusBadge>
    </span>
  )
}
