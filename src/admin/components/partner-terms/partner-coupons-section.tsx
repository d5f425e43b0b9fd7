import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useAssignCoupon } from "../../hooks/api/partner-terms"
import type {
  PartnerCoupon,
  PartnerDetail,
} from "../../lib/partner-detail-types"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { RemoveButton } from "../common/remove-button"
import { TextLink } from "../common/text-link"
import { SideSection } from "../partner-detail/side-section"

/** The promotions that belong to a partner: orders that use them are theirs. */
export const PartnerCouponsSection = ({
  partner,
}: {
  partner: PartnerDetail
}) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const heading = t("partnerDetail.coupons.heading")
  return (
    <SideSection
      heading={heading}
      empty={t("partnerDetail.coupons.empty")}
      count={partner.coupons.count}
      action={
        <LinkButton
          to={`coupon${search}`}
          label={t("partnerDetail.add")}
          of={heading}
        />
      }
      items={partner.coupons.items.map((coupon) => ({
        id: coupon.id,
        content: <Coupon coupon={coupon} />,
      }))}
    />
  )
}

const Coupon = ({ coupon }: { coupon: PartnerCoupon }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { mutateAsync } = useAssignCoupon()
  const { promotion_id, started_at } = coupon
  const code = coupon.code ?? t("partnerDetail.coupons.deleted")
  return (
    <div className="flex items-center justify-between gap-x-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          {coupon.code ? (
            <TextLink to={paths.promotion(promotion_id)}>{code}</TextLink>
          ) : (
            code
          )}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("partnerDetail.coupons.since", {
            date: getFullDate({ date: started_at }).trim(),
          })}
        </Text>
      </div>
      {/* What was deleted cannot be given to anybody, nor taken away. */}
      {coupon.code && (
        <RemoveButton
          label={t("partnerDetail.coupons.free.label", { code })}
          title={t("partnerDetail.coupons.free.title", { code })}
          description={t("partnerDetail.coupons.free.description")}
          confirm={t("partnerDetail.coupons.free.action")}
          success={t("partnerDetail.coupons.free.success", { code })}
          remove={() => mutateAsync({ promotion_id, partner_id: null })}
        />
      )}
    </div>
  )
}
