import { useTranslation } from "react-i18next"

import { usePayoutBatch } from "../../hooks/api/payouts"
import { useBatchName } from "../../hooks/use-batch-name"

export const PayoutsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("payouts.domain")}</>
}

/** The batch's name; the page below asks for the same batch, so it costs nothing. */
export const BatchBreadcrumb = ({ id }: { id: string }) => {
  const { batch } = usePayoutBatch(id)
  const nameOf = useBatchName()
  return <>{batch && nameOf(batch)}</>
}
