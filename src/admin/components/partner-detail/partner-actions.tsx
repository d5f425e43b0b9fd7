import { ActionMenu } from "@medusajs/dashboard/components"
import {
  ArrowUpRightOnBox,
  CheckCircle,
  EllipsisHorizontal,
  PencilSquare,
  XCircle,
} from "@medusajs/icons"
import { IconButton, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useUpdatePartner } from "../../hooks/api/partners"
import { usePortalVisit } from "../../hooks/use-portal-visit"
import type { Partner } from "../../lib/api-types"

/** What can be done with a partner. */
export const PartnerActions = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const prompt = usePrompt()
  const { mutate } = useUpdatePartner(partner.id)
  const openPortal = usePortalVisit(partner.id)
  const isActive = partner.status === "active"
  const action = isActive ? "deactivate" : "activate"

  const switchStatus = async () => {
    const { name } = partner
    const confirmed = await prompt({
      title: t(`partners.${action}.title`, { name }),
      description: t(`partners.${action}.description`),
      confirmText: t(`actions.${action}`),
      cancelText: t("actions.cancel"),
      variant: isActive ? "danger" : "confirmation",
    })
    if (!confirmed) {
      return
    }
    mutate(
      { status: isActive ? "inactive" : "active" },
      {
        onSuccess: () =>
          toast.success(t(`partners.${action}.success`, { name })),
        onError: (error) => toast.error(error.message),
      },
    )
  }

  return (
    <ActionMenu
      groups={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              // The page behind the drawer keeps the ledger's filters.
              to: `edit${search}`,
            },
            {
              icon: <ArrowUpRightOnBox />,
              label: t("portal.visit.action"),
              onClick: openPortal,
            },
            {
              icon: isActive ? <XCircle /> : <CheckCircle />,
              label: t(`actions.${action}`),
              onClick: switchStatus,
            },
          ],
        },
      ]}
    >
      {/* The menu's own button has no name for screen readers. */}
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("actions.menu")}
      >
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
