import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useFigures } from "../../hooks/use-figures"
import { useMoney } from "../../hooks/use-money"
import type { OverviewParam } from "../../hooks/use-overview-params"
import type { OverviewRange } from "../../lib/overview-range"
import type { Overview } from "../../lib/overview-types"
import { ChangeNote } from "./change-note"
import { CurrencySelect } from "./currency-select"
import { EarningsChart } from "./earnings-chart"
import { FigureCard } from "./figure-card"
import { RangePicker } from "./range-picker"

interface EarningsSectionProps {
  overview: Overview
  range: OverviewRange
  onChange: (changes: Partial<Record<OverviewParam, string | null>>) => void
}

/** The range that is shown, and the money: earned and paid in it, owed today. */
export const EarningsSection = ({
  overview,
  range,
  onChange,
}: EarningsSectionProps) => {
  const { t } = useTranslation("partner-center")
  const { formatDates } = useFigures()
  const money = useMoney()
  const { currency_code, earned, paid, balances } = overview
  const show = (amount: number) => money(amount, currency_code)
  const today = (
    <Text as="span" size="xsmall" className="text-ui-fg-subtle">
      {t("overview.today")}
    </Text>
  )
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
        <div>
          <Heading>{t("overview.domain")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {formatDates(range.from, range.to)}
          </Text>
        </div>
        <div className="flex w-full flex-col gap-2 sm:w-auto sm:flex-row sm:flex-wrap sm:items-center">
          <CurrencySelect
            currencies={overview.currencies}
            currency={currency_code}
            onChange={(currency) => onChange({ currency })}
          />
          <RangePicker range={range} onChange={onChange} />
        </div>
      </div>
      <dl className="grid grid-cols-2 gap-3 px-6 py-4 2xl:grid-cols-4">
        <FigureCard
          label={t("overview.earned")}
          figure={show(earned.current)}
          note={
            <ChangeNote compared={earned} previous={show(earned.previous)} />
          }
        />
        <FigureCard
          label={t("overview.paid")}
          figure={show(paid.current)}
          note={<ChangeNote compared={paid} previous={show(paid.previous)} />}
        />
        <FigureCard
          label={t("overview.pending")}
          figure={show(balances.pending)}
          note={today}
        />
        <FigureCard
          label={t("overview.payable")}
          figure={show(balances.payable)}
          note={
            balances.in_transit === 0 ? (
              today
            ) : (
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {t("overview.inTransit", { amount: show(balances.in_transit) })}
              </Text>
            )
          }
        />
      </dl>
      <EarningsChart days={overview.days} currencyCode={currency_code} />
    </Container>
  )
}
