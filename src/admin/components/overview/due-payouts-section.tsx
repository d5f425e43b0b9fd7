import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { Overview } from "../../lib/overview-types"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { SideSection } from "../partner-detail/side-section"

/** What is due to partners today, by currency, and the way to pay it. */
export const DuePayoutsSection = ({
  payouts_due,
}: Pick<Overview["waiting"], "payouts_due">) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  return (
    <SideSection
      heading={t("payouts.due.heading")}
      empty={t("payouts.due.empty")}
      items={payouts_due
        .filter(({ partners }) => partners > 0)
        .map(({ currency_code, partners, amount }) => ({
          id: currency_code,
          content: (
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <div>
                <Text weight="plus" className="tabular-nums">
                  {money(amount, currency_code)}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("payouts.due.note", { count: partners })}
                </Text>
              </div>
              <LinkButton
                to={`${paths.createPayouts}?currency=${currency_code}`}
                label={t("payouts.create.action")}
                of={currency_code.toUpperCase()}
              />
            </div>
          ),
        }))}
    />
  )
}
