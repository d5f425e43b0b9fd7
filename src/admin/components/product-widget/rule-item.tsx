import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { paths } from "../../lib/paths"
import type { ProductRule } from "../../lib/widgets-types"
import { TextLink } from "../common/text-link"
import { RateList } from "./rate-list"

/** A program's rule for the product or for something it belongs to. */
export const RuleItem = ({ rule }: { rule: ProductRule }) => {
  const { t } = useTranslation("partner-center")
  const { program, scope, target, rates, tiers, decides } = rule
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text as="span" size="small" leading="compact">
          <TextLink to={paths.program(program.id)} className="break-words">
            {program.name}
          </TextLink>
        </Text>
        <Badge size="2xsmall" className="max-w-full break-words">
          {scope === "product"
            ? t("widgets.product.thisProduct")
            : t("widgets.product.target", {
                scope: t(`widgets.scopes.${scope}`),
                name: target?.name ?? "",
              })}
        </Badge>
        {program.status === "inactive" && (
          <Badge size="2xsmall" color="grey">
            {t("status.inactive")}
          </Badge>
        )}
      </div>
      <RateList rates={rates} hasTiers={tiers !== null} />
      {!decides && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("widgets.product.passedOver")}
        </Text>
      )}
    </li>
  )
}
