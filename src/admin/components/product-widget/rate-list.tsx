import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useLevelLabel } from "../../hooks/use-level-label"
import { useMoney } from "../../hooks/use-money"
import { usePercent } from "../../hooks/use-percent"
import { type ShortRate, toShortRates } from "../../lib/rates"
import type { CommissionRate } from "../../lib/widgets-types"

interface RateListProps {
  rates: readonly CommissionRate[]
  hasTiers?: boolean
}

/** Rates in short, one line for each level and role. */
export const RateList = ({ rates, hasTiers = false }: RateListProps) => {
  const { t } = useTranslation("partner-center")
  const short = toShortRates(rates)
  if (short.length === 0 && !hasTiers) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("widgets.rates.nothing")}
      </Text>
    )
  }
  return (
    <ul className="text-ui-fg-subtle txt-compact-small flex flex-col gap-y-1">
      {short.map((rate) => (
        <Rate key={rate.key} rate={rate} />
      ))}
      {hasTiers && <li>{t("widgets.rates.tiers")}</li>}
    </ul>
  )
}

const Rate = ({
  rate: { level, role, customer, percent, amounts },
}: {
  rate: ShortRate
}) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const asPercent = usePercent()
  const labelOf = useLevelLabel()
  const who =
    role === "override" ? t("widgets.rates.everyUnit") : labelOf(level, role)
  return (
    <li className="flex justify-between gap-x-4">
      <span className="min-w-0">
        {customer === "all"
          ? who
          : `${who} · ${t(`widgets.customers.${customer}`)}`}
      </span>
      <span className="shrink-0 text-end tabular-nums">
        {[
          ...(percent === null ? [] : [asPercent(percent)]),
          ...(amounts.length === 0
            ? []
            : [
                t("widgets.rates.perUnit", {
                  // One of them, by the order's currency.
                  amount: amounts
                    .map(({ currency_code, amount }) =>
                      money(amount, currency_code),
                    )
                    .join(" / "),
                }),
              ]),
        ].join(" + ")}
      </span>
    </li>
  )
}
