import type { AdminCustomer } from "@medusajs/framework/types"
import { Plus } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { usePartners } from "../../hooks/api/partners"
import { useReferrals } from "../../hooks/api/referrals"
import { WidgetCard } from "../widget-common/widget-card"
import { WidgetDrawer } from "../widget-common/widget-drawer"
import { WidgetMenu } from "../widget-common/widget-menu"
import { AddReferralForm } from "./add-referral-form"
import { PartnerAccount } from "./partner-account"
import { ReferralItem } from "./referral-item"

const FIRST = 5
const MOST = 100

/** Which partners brought a customer, and whether the customer is a partner. */
export const CustomerWidget = ({ customer }: { customer: AdminCustomer }) => {
  const { t } = useTranslation("partner-center")
  const [limit, setLimit] = useState(FIRST)
  const [isAdding, setIsAdding] = useState(false)
  const history = useReferrals({ customer_id: customer.id, limit, offset: 0 })
  const account = usePartners({ customer_id: customer.id, limit: 1, offset: 0 })
  const { referrals = [], count = 0 } = history
  const error =
    (history.referrals ? null : history.error) ??
    (account.partners ? null : account.error)

  return (
    <WidgetCard
      heading={t("widgets.customer.heading")}
      isPending={history.isPending || account.isPending}
      error={error}
      onRetry={() => {
        void history.refetch()
        void account.refetch()
      }}
      aside={
        <WidgetMenu
          label={t("widgets.customer.menu")}
          groups={[
            {
              actions: [
                {
                  icon: <Plus />,
                  label: t("widgets.customer.add.action"),
                  onClick: () => setIsAdding(true),
                },
              ],
            },
          ]}
        />
      }
    >
      {referrals.length > 0 ? (
        <ul className="divide-y" aria-label={t("widgets.customer.heading")}>
          {referrals.map((referral) => (
            <ReferralItem key={referral.id} referral={referral} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("widgets.customer.empty")}
        </Text>
      )}
      {count > referrals.length && limit < MOST && (
        <div className="px-6 py-4">
          <Button
            size="small"
            variant="transparent"
            isLoading={history.isFetching}
            onClick={() => setLimit(MOST)}
          >
            {t("widgets.showAll", { count })}
          </Button>
        </div>
      )}
      <PartnerAccount customer={customer} partner={account.partners?.[0]} />
      <WidgetDrawer
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
        title={t("widgets.customer.add.heading")}
        description={t("widgets.customer.add.description")}
      >
        <AddReferralForm
          customerId={customer.id}
          onDone={() => setIsAdding(false)}
        />
      </WidgetDrawer>
    </WidgetCard>
  )
}
