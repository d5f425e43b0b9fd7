import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { toLocaleTag } from "../../lib/format-money"
import type { LinkBar } from "../../lib/links-query"
import { WithCharts } from "../charts/with-charts"

const ROW_HEIGHT = 28
const EDGES = 8

interface LinkBarsProps {
  heading: string
  bars: readonly LinkBar[]
  measure: "clicks" | "orders"
}

/** One measure of links, a bar for each. The table below it says the same in figures. */
export const LinkBars = ({ heading, bars, measure }: LinkBarsProps) => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(toLocaleTag(i18n.language))
  const height = bars.length * ROW_HEIGHT + EDGES
  return (
    <figure className="min-w-0 px-6 py-4">
      <figcaption>
        <Heading level="h3">{heading}</Heading>
      </figcaption>
      <div
        role="img"
        aria-label={bars
          .map((bar) => `${bar.label}: ${format.format(bar[measure])}`)
          .join("; ")}
        dir="ltr"
      >
        <WithCharts height={height}>
          {({ LinkBarChart }) => (
            <LinkBarChart
              bars={bars}
              measure={measure}
              height={height}
              format={format}
            />
          )}
        </WithCharts>
      </div>
    </figure>
  )
}
