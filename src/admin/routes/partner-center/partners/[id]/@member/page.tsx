import { RouteDrawer } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"
import { EditMemberForm } from "../../../../../components/partner-members/edit-member-form"

const EditMemberPage = () => {
  const { t } = useTranslation("partner-center")
  const { member_id } = useQueryParams(["member_id"])
  return (
    <PartnerDrawer
      heading={t("members.edit.heading")}
      description={t("members.edit.description")}
    >
      {({ id, members }) => {
        const member = members.find((one) => one.id === member_id)
        return member ? (
          <EditMemberForm partnerId={id} member={member} />
        ) : (
          <RouteDrawer.Body>
            <Text size="small">{t("members.edit.gone")}</Text>
          </RouteDrawer.Body>
        )
      }}
    </PartnerDrawer>
  )
}

export default EditMemberPage
