import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { openBlankTab } from "../lib/open-tab"
import { useOpenPortalVisit } from "./api/portal-visits"

/** Opens the portal in a new tab as a partner sees it. */
export const usePortalVisit = (partnerId: string) => {
  const { t } = useTranslation("partner-center")
  const { mutate } = useOpenPortalVisit(partnerId)

  return () => {
    const tab = openBlankTab()
    if (!tab) {
      toast.error(t("portal.visit.blocked"))
      return
    }
    mutate(undefined, {
      onSuccess: ({ url }) => tab.location.replace(url),
      onError: (error) => {
        tab.close()
        toast.error(error.message)
      },
    })
  }
}
