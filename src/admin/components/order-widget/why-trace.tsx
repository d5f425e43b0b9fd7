import { useDate } from "@medusajs/dashboard/hooks"
import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useReason } from "../../hooks/use-reason"
import type { OrderPartner, TraceEntry } from "../../lib/widgets-types"
import { WhyItem } from "./why-item"

const COLORS = {
  credited: "green",
  passed_over: "grey",
  dropped: "red",
} as const

interface WhyTraceProps {
  trace: readonly TraceEntry[]
  partners: readonly OrderPartner[]
}

/** Who spoke for which partner, with the verdict on each. */
export const WhyTrace = ({ trace, partners }: WhyTraceProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const reasonOf = useReason()
  return (
    <ul className="flex flex-col gap-y-2">
      {trace.map((entry) => (
        <WhyItem
          key={`${entry.touch_id} ${entry.partner_id}`}
          title={nameOf(entry, partners)}
          note={t("widgets.order.touch", {
            source: t(`widgets.sources.${entry.source}`),
            date: getFullDate({ date: entry.occurred_at, includeTime: true }),
          })}
          aside={
            <StatusBadge color={COLORS[entry.verdict]}>
              {t(`widgets.verdicts.${entry.verdict}`)}
            </StatusBadge>
          }
        >
          <Text size="small" className="text-ui-fg-subtle">
            {reasonOf(entry.reason, entry.reason_detail)}
          </Text>
        </WhyItem>
      ))}
    </ul>
  )
}

const nameOf = (
  { partner_id, partner_code }: TraceEntry,
  partners: readonly OrderPartner[],
): string =>
  partners.find(({ id }) => id === partner_id)?.name ||
  partner_code ||
  partner_id
