import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { Menu } from "./menu"

interface EditMenuProps {
  /** The group of settings whose menu it is. */
  heading: string
  to: string
}

/** The menu of a card whose settings are edited in a drawer. */
export const EditMenu = ({ heading, to }: EditMenuProps) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  return (
    <Menu
      label={`${t("actions.menu")}: ${heading}`}
      actions={[
        {
          icon: <PencilSquare />,
          label: t("actions.edit"),
          // The page behind the drawer keeps its own state.
          to: `${to}${search}`,
        },
      ]}
    />
  )
}
