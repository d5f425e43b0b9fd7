import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ProductOverride } from "../../lib/widgets-types"
import { PartnerLink } from "../widget-common/partner-link"
import { RateList } from "./rate-list"

/** What a partner has agreed for the product apart from the programs. */
export const OverrideItem = ({ override }: { override: ProductOverride }) => {
  const { t } = useTranslation("partner-center")
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text as="span" size="small" leading="compact">
          <PartnerLink partner={override.partner} />
        </Text>
        <Badge size="2xsmall" color="blue">
          {t(`widgets.product.overrides.${override.scope}`)}
        </Badge>
      </div>
      <RateList rates={override.rates} />
    </li>
  )
}
