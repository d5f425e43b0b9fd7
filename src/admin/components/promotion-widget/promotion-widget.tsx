import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { PencilSquare, XCircle } from "@medusajs/icons"
import { Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useAssignCoupon, useCoupons } from "../../hooks/api/coupons"
import { PartnerLink } from "../widget-common/partner-link"
import { WidgetCard } from "../widget-common/widget-card"
import { WidgetDrawer } from "../widget-common/widget-drawer"
import { WidgetMenu } from "../widget-common/widget-menu"
import { AssignCouponForm } from "./assign-coupon-form"

/** Whose a promotion is: orders that use it credit that partner. */
export const PromotionWidget = ({ promotionId }: { promotionId: string }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const prompt = usePrompt()
  const [isAssigning, setIsAssigning] = useState(false)
  const { coupons, isPending, error, refetch } = useCoupons({
    promotion_id: promotionId,
    limit: 1,
    offset: 0,
  })
  const { mutate } = useAssignCoupon()
  const coupon = coupons?.[0]

  const free = async () => {
    const confirmed = await prompt({
      title: t("widgets.promotion.free.title"),
      description: t("widgets.promotion.free.description", {
        name: coupon?.partner.name,
      }),
      confirmText: t("widgets.promotion.free.action"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    mutate(
      { promotion_id: promotionId, partner_id: null },
      {
        onSuccess: () => toast.success(t("widgets.promotion.free.success")),
        onError: ({ message }) => toast.error(message),
      },
    )
  }

  return (
    <WidgetCard
      heading={t("widgets.promotion.heading")}
      isPending={isPending}
      error={coupons ? null : error}
      onRetry={refetch}
      aside={
        <WidgetMenu
          label={t("widgets.promotion.menu")}
          groups={[
            {
              actions: [
                {
                  icon: <PencilSquare />,
                  label: t(
                    coupon
                      ? "widgets.promotion.assign.change"
                      : "widgets.promotion.assign.action",
                  ),
                  onClick: () => setIsAssigning(true),
                },
                ...(coupon
                  ? [
                      {
                        icon: <XCircle />,
                        label: t("widgets.promotion.free.action"),
                        onClick: free,
                      },
                    ]
                  : []),
              ],
            },
          ]}
        />
      }
    >
      {coupon ? (
        <>
          <SectionRow
            title={t("widgets.promotion.belongsTo")}
            value={<PartnerLink partner={coupon.partner} />}
          />
          <SectionRow
            title={t("widgets.promotion.since")}
            value={getFullDate({ date: coupon.started_at })}
          />
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("widgets.promotion.empty")}
        </Text>
      )}
      <WidgetDrawer
        isOpen={isAssigning}
        onClose={() => setIsAssigning(false)}
        title={t("widgets.promotion.assign.heading")}
        description={t("widgets.promotion.assign.description")}
      >
        <AssignCouponForm
          promotionId={promotionId}
          coupon={coupon}
          onDone={() => setIsAssigning(false)}
        />
      </WidgetDrawer>
    </WidgetCard>
  )
}
