import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { PartnerPayout } from "../../lib/payout-settings-types"
import { PayoutMethodText } from "../payouts/payout-method-text"
import { SettingList } from "../portal-settings/setting-list"

/** How a partner is paid, and the least that is paid out to them at a time. */
export const PartnerPayoutFacts = ({
  settings,
}: {
  settings: PartnerPayout
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const { method, label, thresholds, store_thresholds, updated_at } = settings
  // The larger of both holds.
  const least = [
    ...new Set(
      [...store_thresholds, ...thresholds].map((each) => each.currency_code),
    ),
  ].map((code) =>
    money(
      Math.max(
        ...[...store_thresholds, ...thresholds]
          .filter(({ currency_code }) => currency_code === code)
          .map(({ amount }) => amount),
      ),
      code,
    ),
  )
  return (
    <SettingList
      settings={[
        {
          label: t("payouts.fields.method"),
          value: <PayoutMethodText method={method} label={label} />,
        },
        {
          label: t("payoutSettings.fields.thresholds"),
          value: least.join(", ") || t("payoutSettings.noThresholds"),
        },
        ...(updated_at
          ? [
              {
                label: t("payouts.partner.changed"),
                value: getFullDate({ date: updated_at, includeTime: true }),
              },
            ]
          : []),
      ]}
    />
  )
}
