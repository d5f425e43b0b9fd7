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
import { isSwitchable } from "../../lib/edit-partner-form"

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

  const decisions = [
    {
      icon: <CheckCircle />,
      label: t("applications.approve.action"),
      to: `approve${search}`,
    },
    ...(partner.status === "applied"
      ? [
          {
            icon: <XCircle />,
            label: t("applications.reject.action"),
            to: `reject${search}`,
          },
        ]
      : []),
  ]
  const switching = [
    {
      icon: isActive ? <XCircle /> : <CheckCircle />,
      label: t(`actions.${action}`),
      onClick: switchStatus,
    },
  ]

  const visit = {
    icon: <ArrowUpRightOnBox />,
    label: t("portal.visit.action"),
    onClick: openPortal,
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
            ...(isSwitchable(partner.status)
              ? [visit, ...switching]
              : decisions),
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
