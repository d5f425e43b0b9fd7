import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useFigures } from "../../hooks/use-figures"
import { barLength, rateOf } from "../../lib/compare-figures"
import type { Overview } from "../../lib/overview-types"
import { BarLine } from "./bar-line"
import { ChangeNote } from "./change-note"

/** How many of those who clicked became leads, and how many orders came of it. */
export const FunnelSection = ({
  clicks,
  leads,
  orders,
}: Pick<Overview, "clicks" | "leads" | "orders">) => {
  const { t } = useTranslation("partner-center")
  const { formatCount, formatRate } = useFigures()
  const longest = Math.max(clicks.current, leads.current, orders.current)
  const stages = [
    { name: "clicks", compared: clicks, rate: null },
    {
      name: "leads",
      compared: leads,
      rate: rateOf(leads.current, clicks.current),
    },
    {
      name: "orders",
      compared: orders,
      rate: rateOf(orders.current, clicks.current),
    },
  ] as const
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("overview.funnel.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("overview.funnel.description")}
        </Text>
      </div>
      <ul className="flex flex-col gap-y-4 px-6 py-4">
        {stages.map(({ name, compared, rate }) => (
          <li key={name}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Text size="small" leading="compact">
                {t(`overview.funnel.${name}`)}
                {rate !== null && (
                  <span className="text-ui-fg-subtle">
                    {" · "}
                    {t("overview.funnel.rate", { rate: formatRate(rate) })}
                  </span>
                )}
              </Text>
              <Text
                size="small"
                leading="compact"
                weight="plus"
                className="tabular-nums"
              >
                {formatCount(compared.current)}
              </Text>
            </div>
            <BarLine percent={barLength(compared.current, longest)} />
            <ChangeNote
              compared={compared}
              previous={formatCount(compared.previous)}
            />
          </li>
        ))}
      </ul>
    </Container>
  )
}
