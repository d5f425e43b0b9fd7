import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { toBars } from "../../lib/links-query"
import type { LinkReportRow } from "../../lib/links-types"
import { LinkBars } from "./link-bars"

/** Clicks and orders of the links with the most clicks, side by side. */
export const LinkReportChart = ({ rows }: { rows: LinkReportRow[] }) => {
  const { t } = useTranslation("partner-center")
  const bars = toBars(rows, t("links.report.mainLink"))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("links.report.top")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("links.report.topDescription")}
        </Text>
      </div>
      <div className="grid grid-cols-1 md:grid-cols-2">
        <LinkBars
          heading={t("links.counts.clicks")}
          bars={bars}
          measure="clicks"
        />
        <LinkBars
          heading={t("links.counts.orders")}
          bars={bars}
          measure="orders"
        />
      </div>
    </Container>
  )
}
