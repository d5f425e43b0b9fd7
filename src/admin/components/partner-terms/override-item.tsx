import { PencilSquare, XCircle } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useRemoveOverride } from "../../hooks/api/partner-terms"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { useRateText } from "../../hooks/use-rate-text"
import { withParam } from "../../lib/override-form"
import type { Override } from "../../lib/partner-detail-types"
import { RowMenu } from "../common/row-menu"

interface OverrideItemProps {
  partnerId: string
  override: Override
}

/** Rates of a partner's own for one product or program. */
export const OverrideItem = ({ partnerId, override }: OverrideItemProps) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const confirmChange = useConfirmedChange()
  const { mutateAsync } = useRemoveOverride(partnerId)
  const textOf = useRateText()
  const { id, scope, target_id, rates } = override
  const target = override.target_name ?? target_id

  const remove = () =>
    confirmChange({
      title: t("partnerDetail.overrides.remove.title", { target }),
      description: t("partnerDetail.overrides.remove.description"),
      confirm: t("partnerDetail.overrides.remove.action"),
      success: t("partnerDetail.overrides.remove.success"),
      change: () => mutateAsync(id),
    })

  return (
    <div className="flex items-start justify-between gap-x-4">
      <div className="flex min-w-0 flex-1 flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" leading="compact" weight="plus">
            {target}
          </Text>
          <Badge size="2xsmall">
            {t(`partnerDetail.overrides.scopes.${scope}`)}
          </Badge>
        </div>
        <dl className="flex flex-col gap-y-1">
          {rates.map((rate) => {
            const { who, pay } = textOf(rate)
            return (
              <div
                key={who}
                className="text-ui-fg-subtle flex flex-wrap justify-between gap-x-4"
              >
                <Text asChild size="small">
                  <dt>{who}</dt>
                </Text>
                <Text asChild size="small" className="tabular-nums">
                  <dd>{pay}</dd>
                </Text>
              </div>
            )
          })}
        </dl>
      </div>
      <RowMenu
        of={target}
        groups={[
          {
            actions: [
              {
                icon: <PencilSquare />,
                label: t("actions.edit"),
                to: `override${withParam(search, "override_id", id)}`,
              },
              {
                icon: <XCircle />,
                label: t("partnerDetail.overrides.remove.action"),
                onClick: remove,
              },
            ],
          },
        ]}
      />
    </div>
  )
}
