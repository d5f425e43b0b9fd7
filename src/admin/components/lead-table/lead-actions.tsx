import { XCircle } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { useEndLead } from "../../hooks/api/leads"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import type { Referral } from "../../lib/leads-types"
import { RowMenu } from "../common/row-menu"

/** What can be done with a record of the referral history: nothing once it has ended. */
export const LeadActions = ({ lead }: { lead: Referral }) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync } = useEndLead(lead.id)

  if (lead.ended_at) {
    return null
  }

  const who = lead.email ?? t("leads.customer")
  const end = () =>
    confirmChange({
      title: t("leads.end.title", { who }),
      description: t("leads.end.description"),
      confirm: t("leads.end.action"),
      success: t("leads.end.success"),
      change: () => mutateAsync(),
    })

  return (
    <RowMenu
      of={who}
      groups={[
        {
          actions: [
            { icon: <XCircle />, label: t("leads.end.action"), onClick: end },
          ],
        },
      ]}
    />
  )
}
