import { Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"

import {
  barsOf,
  changedPartners,
  shownCurrency,
} from "../../lib/what-if-result"
import type { WhatIfResult } from "../../lib/what-if-types"
import { CurrencyPicker } from "./currency-picker"
import { ResultChart } from "./result-chart"
import { ResultPartners } from "./result-partners"
import { ResultTotals } from "./result-totals"

interface WhatIfResultSectionProps {
  result: WhatIfResult
  /** Something else is supposed by now. */
  isOutdated: boolean
}

/** What past orders paid and would have paid, in all and by partner. */
export const WhatIfResultSection = ({
  result,
  isOutdated,
}: WhatIfResultSectionProps) => {
  const { t } = useTranslation("partner-center")
  const summary = useRef<HTMLDivElement>(null)
  const asked = useQueryParams(["currency"]).currency
  const currency = shownCurrency(result, asked)
  const partners = currency ? changedPartners(result, currency) : []

  // Read out, and in view: it appears below a long form.
  useEffect(() => {
    summary.current?.focus({ preventScroll: true })
    summary.current?.scrollIntoView({ behavior: "smooth", block: "center" })
  }, [result])

  return (
    <Container className="divide-y p-0">
      <div
        ref={summary}
        tabIndex={-1}
        className="flex flex-col gap-y-3 px-6 py-4 outline-none"
      >
        <Heading level="h2">{t("whatIf.result.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("whatIf.result.orders", { count: result.orders })}{" "}
          {t("whatIf.result.changed", { count: result.changed_orders })}{" "}
          {result.left_orders > 0 &&
            t("whatIf.result.left", { count: result.left_orders })}
        </Text>
        <InlineTip label={t("settings.summary.kept")}>
          {t("whatIf.result.nothingPosted")}
        </InlineTip>
        {isOutdated && (
          <InlineTip variant="warning" label={t("settings.summary.mind")}>
            {t("whatIf.result.outdated")}
          </InlineTip>
        )}
      </div>
      {currency ? (
        <>
          <ResultTotals totals={result.totals} />
          <div className="flex flex-col gap-y-4 px-6 py-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <Heading level="h3">{t("whatIf.result.chart")}</Heading>
              <CurrencyPicker
                currency={currency}
                currencies={result.totals.map((total) => total.currency_code)}
              />
            </div>
            <ResultChart bars={barsOf(partners)} currency={currency} />
          </div>
          <ResultPartners partners={partners} />
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("whatIf.result.noOrders")}
        </Text>
      )}
    </Container>
  )
}
