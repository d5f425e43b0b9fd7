import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { ChooseForm } from "../../../../../components/partner-terms/choose-form"
import { useAssignCoupon } from "../../../../../hooks/api/partner-terms"
import { promotionSource } from "../../../../../lib/option-sources"

const CouponPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { mutate, isPending } = useAssignCoupon()
  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("partnerDetail.coupons.add")}
        description={t("partnerDetail.coupons.hint")}
      />
      <ChooseForm
        source={promotionSource}
        label={t("partnerDetail.coupons.promotion")}
        placeholder={t("partnerDetail.form.choose")}
        hint={t("partnerDetail.coupons.hint")}
        needed={t("partnerDetail.coupons.needed")}
        success={t("partnerDetail.coupons.success")}
        isPending={isPending}
        save={(promotion_id, callbacks) =>
          mutate({ promotion_id, partner_id: id }, callbacks)
        }
      />
    </RouteDrawer>
  )
}

export default CouponPage
