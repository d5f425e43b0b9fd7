import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import { contentOf, isTakenBack } from "../lib/decisions"
import type { OrderDecision, OrderPartner } from "../lib/widgets-types"
import { useMoney } from "./use-money"
import { usePercent } from "./use-percent"

/** Says in sentences what admins decided about an order. */
export const useDecisionSentences = (
  partners: readonly OrderPartner[],
  lines: readonly { id: string; title: string }[],
) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const asPercent = usePercent()

  const nameOf = (id: string | null) =>
    id === null
      ? t("widgets.nobody")
      : (partners.find((partner) => partner.id === id)?.name ?? id)

  return (decision: OrderDecision): string[] => {
    const { kind, data } = contentOf(decision)
    switch (kind) {
      case "assignment":
        return (["sale_partner_id", "lead_partner_id"] as const).flatMap(
          (side) => {
            const id = data[side]
            return id === undefined
              ? []
              : t(`widgets.decisions.${side}`, { name: nameOf(id) })
          },
        )
      case "review":
        return [t(`widgets.order.review.${data.verdict}`)]
      case "recalculation":
        return [
          t("widgets.decisions.termsAt", {
            date: getFullDate({ date: data.terms_at, includeTime: true }),
          }),
        ]
      case "line_override":
        return [
          t("widgets.decisions.lineFor", {
            line:
              lines.find(({ id }) => id === data.line_id)?.title ??
              data.line_id,
            name: nameOf(data.partner_id),
            rate: isTakenBack(data)
              ? t("widgets.order.line.computed")
              : [
                  ...(data.percent === null
                    ? []
                    : [asPercent(Number(data.percent))]),
                  ...Object.entries(data.amounts).map(([currency, amount]) =>
                    t("widgets.rates.perUnit", {
                      amount: money(Number(amount), currency),
                    }),
                  ),
                ].join(" + "),
          }),
        ]
    }
  }
}
