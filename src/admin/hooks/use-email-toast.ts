import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { EmailOutcome } from "../lib/members-types"

/** Says what became of an e-mail to a member. */
export const useEmailToast = () => {
  const { t } = useTranslation("partner-center")
  return (
    what: "invitation" | "reset",
    email: string,
    outcome: EmailOutcome,
  ): void => {
    if (outcome === "sent") {
      toast.success(t(`members.sent.${what}`, { email }))
    } else {
      toast.warning(t(`members.notSent.${outcome}`, { email }))
    }
  }
}
