import { useDate } from "@medusajs/dashboard/hooks"
import { Badge, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useLevelLabel } from "../../hooks/use-level-label"
import { useMoney } from "../../hooks/use-money"
import {
  type LevelCommission,
  toLevels,
  toWaitsFor,
} from "../../lib/order-commissions"
import type { OrderCommissions } from "../../lib/widgets-types"
import { PartnerLink } from "../widget-common/partner-link"

/** What everybody earns, level by level, and what of it may be paid out. */
export const LevelList = ({ order }: { order: OrderCommissions }) => {
  const { t } = useTranslation("partner-center")
  const levels = toLevels(order.commissions)
  if (levels.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("widgets.order.noCommissions")}
      </Text>
    )
  }
  return (
    <ul className="divide-y" aria-label={t("widgets.order.commissions")}>
      {levels.map((level) => (
        <li key={level.key} className="flex flex-col gap-y-2 px-6 py-4">
          <LevelItem level={level} order={order} />
        </li>
      ))}
    </ul>
  )
}

const LevelItem = ({
  level,
  order,
}: {
  level: LevelCommission
  order: OrderCommissions
}) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const labelOf = useLevelLabel()
  const { currency_code, earned, clawed_back, amount } = level
  return (
    <>
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Text as="span" size="small" leading="compact">
            <PartnerLink partner={level.partner} />
          </Text>
          <Badge size="2xsmall">{labelOf(level.level, level.role)}</Badge>
        </div>
        <Text
          size="small"
          leading="compact"
          weight="plus"
          className="shrink-0 tabular-nums"
        >
          {money(amount, currency_code)}
        </Text>
      </div>
      <StateLines level={level} order={order} />
      {clawed_back !== 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("widgets.order.clawedBack", {
            earned: money(earned, currency_code),
            clawedBack: money(clawed_back, currency_code),
          })}
        </Text>
      )}
    </>
  )
}

const StateLines = ({
  level: { pending, payable, currency_code },
  order,
}: {
  level: LevelCommission
  order: OrderCommissions
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const { attribution, payable_from } = order
  return (
    <>
      {pending !== 0 && (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StatusBadge color="orange">
            {t("widgets.order.pending", {
              amount: money(pending, currency_code),
            })}
          </StatusBadge>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t(
              `widgets.order.waitsFor.${toWaitsFor(attribution?.review, payable_from, new Date())}`,
              { date: payable_from && getFullDate({ date: payable_from }) },
            )}
          </Text>
        </div>
      )}
      {payable !== 0 && (
        <div>
          <StatusBadge color="green">
            {t("widgets.order.payable", {
              amount: money(payable, currency_code),
            })}
          </StatusBadge>
        </div>
      )}
    </>
  )
}
