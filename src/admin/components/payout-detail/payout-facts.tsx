import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { useBatchName } from "../../hooks/use-batch-name"
import { useMoney } from "../../hooks/use-money"
import type { Payout, PayoutBatch } from "../../lib/payouts-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { AdminName } from "../payouts/admin-name"
import { PayoutMethodText } from "../payouts/payout-method-text"
import { PayoutStatusBadge } from "../payouts/payout-status-badge"

interface PayoutFactsProps {
  payout: Payout
  /** undefined while it is on its way. */
  batch: PayoutBatch | undefined
}

/** What is known of a payout, without what is not. */
export const PayoutFacts = ({ payout, batch }: PayoutFactsProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const nameOf = useBatchName()
  const { partner, settled_at, settled_by, paid_at } = payout
  const rows: { key: string; value: ReactNode }[] = [
    {
      key: "amount",
      value: money(payout.amount, payout.currency_code),
    },
    { key: "status", value: <PayoutStatusBadge status={payout.status} /> },
    {
      key: "partner",
      value: (
        <TextLink to={paths.partner(partner.id)}>
          {partner.name} ({partner.code})
        </TextLink>
      ),
    },
    {
      key: "batch",
      value: (
        <TextLink to={paths.payoutBatch(payout.batch_id)}>
          {batch ? nameOf(batch) : payout.batch_id}
        </TextLink>
      ),
    },
    {
      key: "method",
      value: <PayoutMethodText method={payout.method} label={payout.label} />,
    },
    { key: "paidAt", value: paid_at && getFullDate({ date: paid_at }) },
    { key: "reference", value: payout.reference },
    {
      key: "returned",
      value:
        payout.returned_amount > 0 && payout.status === "paid"
          ? t("payouts.returned", {
              amount: money(payout.returned_amount, payout.currency_code),
            })
          : null,
    },
    { key: "reason", value: payout.reason },
    {
      key: "settledAt",
      value: settled_at && getFullDate({ date: settled_at, includeTime: true }),
    },
    { key: "settledBy", value: settled_by && <AdminName id={settled_by} /> },
    { key: "provider", value: payout.provider_id },
    {
      key: "sending",
      value: payout.sending && t(`payouts.sending.${payout.sending}`),
    },
    { key: "externalId", value: payout.external_id },
    { key: "sendingProblem", value: payout.sending_problem },
  ]
  return (
    <dl className="flex flex-col gap-y-3">
      {rows
        .filter(({ value }) => value)
        .map(({ key, value }) => (
          <div key={key} className="grid grid-cols-[8rem_1fr] gap-x-4">
            <Text asChild size="small" className="text-ui-fg-subtle">
              <dt>{t(`payouts.fields.${key}`)}</dt>
            </Text>
            <Text asChild size="small" className="min-w-0 break-words">
              <dd>{value}</dd>
            </Text>
          </div>
        ))}
    </dl>
  )
}
