import { XCircle } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useEndLead } from "../../hooks/api/leads"
import type { Referral } from "../../lib/leads-types"
import { RowMenu } from "../common/row-menu"

/** What can be done with a record of the referral history: nothing once it has ended. */
export const LeadActions = ({ lead }: { lead: Referral }) => {
  const { t } = useTranslation("partner-center")
  const prompt = usePrompt()
  const { mutate } = useEndLead(lead.id)

  if (lead.ended_at) {
    return null
  }

  const who = lead.email ?? t("leads.customer")
  const end = async () => {
    const confirmed = await prompt({
      title: t("leads.end.title", { who }),
      description: t("leads.end.description"),
      confirmText: t("leads.end.action"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      mutate(undefined, {
        onSuccess: () => toast.success(t("leads.end.success")),
        onError: (error) => toast.error(error.message),
      })
    }
  }

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
