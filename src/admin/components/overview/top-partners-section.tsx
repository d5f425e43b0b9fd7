import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { barLength } from "../../lib/compare-figures"
import type { Overview } from "../../lib/overview-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { BarLine } from "./bar-line"

/** Who earned the most in the range, as bars beside their names. */
export const TopPartnersSection = ({
  partners,
  currency_code,
}: Pick<Overview, "partners" | "currency_code">) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const longest = partners[0]?.earned ?? 0
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("overview.top.heading")}</Heading>
      </div>
      {partners.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.top.empty")}
        </Text>
      ) : (
        <ol className="flex flex-col gap-y-3 px-6 py-4">
          {partners.map(({ partner, earned }) => (
            <li key={partner.id}>
              <div className="flex items-baseline justify-between gap-x-4">
                <Text
                  size="small"
                  leading="compact"
                  className="min-w-0 truncate"
                >
                  <TextLink to={paths.partner(partner.id)}>
                    {partner.name}
                  </TextLink>
                </Text>
                <Text
                  size="small"
                  leading="compact"
                  className="shrink-0 tabular-nums"
                >
                  {money(earned, currency_code)}
                </Text>
              </div>
              <BarLine percent={barLength(earned, longest)} />
            </li>
          ))}
        </ol>
      )}
    </Container>
  )
}
