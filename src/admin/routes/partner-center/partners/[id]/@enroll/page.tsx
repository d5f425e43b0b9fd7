import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { ChooseForm } from "../../../../../components/partner-terms/choose-form"
import { useEnroll } from "../../../../../hooks/api/partner-terms"
import { usePartner } from "../../../../../hooks/api/partners"
import { programSource } from "../../../../../lib/option-sources"

const EnrollPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)
  const { mutate, isPending } = useEnroll(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("partnerDetail.programs.heading")}
        description={t("partnerDetail.programs.hint")}
      />
      {partner && (
        <ChooseForm
          source={programSource}
          exclude={partner.programs.map((program) => program.id)}
          label={t("partnerDetail.form.program")}
          placeholder={t("partnerDetail.form.choose")}
          hint={t("partnerDetail.programs.hint")}
          needed={t("partnerDetail.programs.needed")}
          success={t("partnerDetail.programs.success")}
          isPending={isPending}
          save={mutate}
        />
      )}
    </RouteDrawer>
  )
}

export default EnrollPage
