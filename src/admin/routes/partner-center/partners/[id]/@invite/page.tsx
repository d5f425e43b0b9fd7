import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { InviteMemberForm } from "../../../../../components/partner-members/invite-member-form"

const InviteMemberPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("members.invite.heading")}
        description={t("members.invite.description")}
      />
      <InviteMemberForm partnerId={id} />
    </RouteDrawer>
  )
}

export default InviteMemberPage
