import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"

import { usePartner } from "../../hooks/api/partners"
import type { PartnerDetail } from "../../lib/partner-detail-types"
import { DrawerTitle } from "../common/drawer-title"

interface PartnerDrawerProps {
  heading: string
  /** Read by screen readers alone; may name the partner. */
  description: string | ((name: string) => string)
  children: (partner: PartnerDetail) => ReactNode
}

/** A drawer over a partner's page. */
export const PartnerDrawer = ({
  heading,
  description,
  children,
}: PartnerDrawerProps) => {
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={heading}
        description={
          typeof description === "string"
            ? description
            : description(partner?.name ?? "")
        }
      />
      {partner && children(partner)}
    </RouteDrawer>
  )
}
