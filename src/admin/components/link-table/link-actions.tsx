import { PencilSquare, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useDeleteLink } from "../../hooks/api/links"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import type { PartnerLink } from "../../lib/links-types"
import { paths } from "../../lib/paths"
import { RowMenu } from "../common/row-menu"

/** What can be done with a link. */
export const LinkActions = ({ link }: { link: PartnerLink }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const confirmChange = useConfirmedChange()
  const { mutateAsync } = useDeleteLink(link.id)
  const { name } = link

  const remove = () =>
    confirmChange({
      title: t("links.delete.title", { name }),
      description: t("links.delete.description"),
      confirm: t("links.delete.action"),
      success: t("links.delete.success", { name }),
      change: () => mutateAsync(),
    })

  return (
    <RowMenu
      of={name}
      groups={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              // The list behind the drawer keeps its search and page.
              to: `${paths.editLink(link.id)}${search}`,
            },
          ],
        },
        {
          actions: [
            {
              icon: <Trash />,
              label: t("links.delete.action"),
              onClick: remove,
            },
          ],
        },
      ]}
    />
  )
}
