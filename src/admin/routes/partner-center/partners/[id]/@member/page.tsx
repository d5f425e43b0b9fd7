import { RouteDrawer } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { EditMemberForm } from "../../../../../components/partner-members/edit-member-form"
import { usePartner } from "../../../../../hooks/api/partners"

const EditMemberPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { member_id } = useQueryParams(["member_id"])
  const { partner, isError, error } = usePartner(id)
  const member = partner?.members.find((one) => one.id === member_id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("members.edit.heading")}
        description={t("members.edit.description")}
      />
      {member && <EditMemberForm partnerId={id} member={member} />}
      {partner && !member && (
        <RouteDrawer.Body>
          <Text size="small">{t("members.edit.gone")}</Text>
        </RouteDrawer.Body>
      )}
    </RouteDrawer>
  )
}

export default EditMemberPage
