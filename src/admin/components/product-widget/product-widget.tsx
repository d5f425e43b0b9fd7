import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useProductCommissions } from "../../hooks/api/product-commissions"
import { WidgetCard } from "../widget-common/widget-card"
import { OverrideItem } from "./override-item"
import { RuleItem } from "./rule-item"

const FIRST = 5
const MOST = 100

/** What pays for a product apart from the programs' defaults. */
export const ProductWidget = ({ productId }: { productId: string }) => {
  const { t } = useTranslation("partner-center")
  const [limit, setLimit] = useState(FIRST)
  const { data, isPending, isFetching, error, refetch } = useProductCommissions(
    productId,
    { limit, offset: 0 },
  )
  const { rules = [], overrides = [], count = 0 } = data ?? {}
  return (
    <WidgetCard
      heading={t("widgets.product.heading")}
      isPending={isPending}
      error={data ? null : error}
      onRetry={refetch}
    >
      {rules.length + overrides.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("widgets.product.empty")}
        </Text>
      ) : (
        <ul className="divide-y" aria-label={t("widgets.product.heading")}>
          {overrides.map((override) => (
            <OverrideItem key={override.id} override={override} />
          ))}
          {rules.map((rule) => (
            <RuleItem key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
      {count > overrides.length && limit < MOST && (
        <div className="px-6 py-4">
          <Button
            size="small"
            variant="transparent"
            isLoading={isFetching}
            onClick={() => setLimit(MOST)}
          >
            {t("widgets.product.showAll", { count })}
          </Button>
        </div>
      )}
    </WidgetCard>
  )
}
