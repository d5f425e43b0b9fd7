import type { AdminOrder } from "@medusajs/framework/types"
import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDecisionSentences } from "../../hooks/use-decision-sentences"
import type { OrderDecision, OrderPartner } from "../../lib/widgets-types"
import { WhyItem } from "./why-item"

interface WhyDecisionsProps {
  decisions: readonly OrderDecision[]
  partners: readonly OrderPartner[]
  order: AdminOrder
}

/** What admins decided about the order, the first first. */
export const WhyDecisions = ({
  decisions,
  partners,
  order,
}: WhyDecisionsProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const sentencesOf = useDecisionSentences(partners, order.items)
  return (
    <ol className="flex flex-col gap-y-2">
      {decisions.map((decision) => (
        <WhyItem
          key={decision.id}
          title={t(`widgets.decisions.${decision.kind}`)}
          note={getFullDate({ date: decision.decided_at, includeTime: true })}
        >
          {sentencesOf(decision).map((sentence) => (
            <Text key={sentence} size="small">
              {sentence}
            </Text>
          ))}
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("widgets.decisions.reason", { reason: decision.reason })}
          </Text>
        </WhyItem>
      ))}
    </ol>
  )
}
