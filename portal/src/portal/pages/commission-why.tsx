import { useTranslation } from "react-i18next"
import type { PartnerCommission } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useReason } from "../data/use-reason.ts"
import { Dialog } from "../ui/dialog.tsx"
import { Loaded } from "../ui/loaded.tsx"

/** The arithmetic of one commission, line by line. */
export const CommissionWhy = ({
  commission,
  onClose,
}: {
  commission: PartnerCommission
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const say = useReason()
  const detail = useApi(["commission", commission.id], (client) =>
    client.retrieveCommission(commission.id),
  )
  return (
    <Dialog title={t("reports.commissions.whyTitle")} open onClose={onClose}>
      <Loaded query={detail} height={6}>
        {({ commission: { explanation, explanation_details } }) => (
          <ul className="pp-why">
            {explanation.map((sentence, place) => (
              <li key={sentence}>
                {say(sentence, explanation_details?.[place])}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Dialog>
  )
}
