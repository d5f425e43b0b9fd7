import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useLevelLabel } from "../../hooks/use-level-label"
import { useMoney } from "../../hooks/use-money"
import { useReasons } from "../../hooks/use-reason"
import type { OrderCommission } from "../../lib/widgets-types"
import { WhyItem } from "./why-item"

/** Each commission as plain arithmetic. */
export const WhyArithmetic = ({
  commissions,
}: {
  commissions: readonly OrderCommission[]
}) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const labelOf = useLevelLabel()
  const sentencesOf = useReasons()
  return (
    <ul className="flex flex-col gap-y-2">
      {commissions.map((commission) => (
        <WhyItem
          key={commission.id}
          title={commission.title}
          note={`${commission.partner.name} · ${labelOf(commission.level, commission.role)}`}
          aside={
            <Text
              size="small"
              leading="compact"
              weight="plus"
              className="tabular-nums"
            >
              {money(commission.amount, commission.currency_code)}
            </Text>
          }
        >
          {commission.amount === 0 && commission.clawed_back !== 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("widgets.order.why.notDue")}
            </Text>
          )}
          <ul className="text-ui-fg-subtle txt-small">
            {sentencesOf(
              commission.explanation,
              commission.explanation_details,
            ).map((sentence, index) => (
              <li key={index} className="break-words">
                {sentence}
              </li>
            ))}
          </ul>
          {commission.clawed_back !== 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("widgets.order.clawedBack", {
                earned: money(commission.earned, commission.currency_code),
                clawedBack: money(
                  commission.clawed_back,
                  commission.currency_code,
                ),
              })}
            </Text>
          )}
        </WhyItem>
      ))}
    </ul>
  )
}
