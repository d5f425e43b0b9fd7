import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { ComparedTotal } from "../../lib/what-if-types"
import { Difference } from "./difference"

/** What all partners were paid and would have been, a card for each currency. */
export const ResultTotals = ({ totals }: { totals: ComparedTotal[] }) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {totals.map(({ currency_code, was, would, difference }) => (
        <dl
          key={currency_code}
          aria-label={t("whatIf.result.totals", {
            currency: currency_code.toUpperCase(),
          })}
          className="bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-1 gap-x-4 gap-y-1 rounded-lg px-4 py-3 sm:grid-cols-3"
        >
          {[
            { key: "was", content: money(was, currency_code) },
            { key: "would", content: money(would, currency_code) },
            {
              key: "difference",
              content: (
                <Difference amount={difference} currency={currency_code} />
              ),
            },
          ].map(({ key, content }) => (
            <div
              key={key}
              className="flex items-baseline justify-between gap-x-4 sm:block"
            >
              <Text asChild size="small" className="text-ui-fg-subtle">
                <dt>{t(`whatIf.result.${key}`)}</dt>
              </Text>
              <Text asChild weight="plus" className="break-words tabular-nums">
                <dd>{content}</dd>
              </Text>
            </div>
          ))}
        </dl>
      ))}
    </div>
  )
}
