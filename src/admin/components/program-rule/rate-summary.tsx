import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { usePercent } from "../../hooks/use-percent"
import type { PartnerDefaults, ProgramRate } from "../../lib/program-types"
import { CUSTOMER_KINDS, RATE_SLOTS } from "../../lib/rates-form"
import { offReason } from "../../lib/switched-off"

interface RateSummaryProps {
  rates: readonly ProgramRate[]
  defaults: PartnerDefaults | undefined
}

const rank = ({ customer, role, level }: ProgramRate) =>
  CUSTOMER_KINDS.findIndex((kind) => kind === customer) * RATE_SLOTS.length +
  RATE_SLOTS.findIndex((slot) => slot.role === role && slot.level === level)

/** A rule's rates in a few words, one line each. */
export const RateSummary = ({ rates, defaults }: RateSummaryProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const percent = usePercent()
  const shownPay = ({ percent: share, amounts }: ProgramRate) =>
    [
      share === null ? "" : percent(share),
      // Each holds for orders in its own currency.
      amounts
        .map(({ amount, currency_code }) => money(amount, currency_code))
        .join(" · "),
    ]
      .filter(Boolean)
      .join(" + ")

  if (rates.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("programs.rates.none")}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-y-0.5">
      {[...rates]
        .sort((a, b) => rank(a) - rank(b))
        .map((rate) => (
          <li key={`${rate.customer}-${rate.role}-${rate.level}`}>
            <Text as="span" size="small" className="text-ui-fg-subtle">
              {t(`programs.rates.roles.${rate.role}`, { level: rate.level })}
              {rate.customer !== "all" &&
                ` (${t(`programs.rates.customers.${rate.customer}`)})`}
              {": "}
            </Text>
            <Text as="span" size="small" className="tabular-nums">
              <bdi>{shownPay(rate)}</bdi>
            </Text>
            {defaults && offReason(defaults, rate) && (
              <Text as="span" size="small" className="text-ui-fg-subtle">
                {` · ${t("programs.rates.offShort")}`}
              </Text>
            )}
          </li>
        ))}
    </ul>
  )
}
