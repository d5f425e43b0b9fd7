import { useTranslation } from "react-i18next"
import type { Payout } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Badge } from "../ui/badge.tsx"
import { Table, type Column } from "../ui/table.tsx"

/** The money of these is where it was before. */
const CAME_BACK: readonly Payout["status"][] = [
  "failed",
  "canceled",
  "reversed",
]

/** What the partner was paid, and what is on its way, the newest first. */
export const PayoutTable = ({ payouts }: { payouts: readonly Payout[] }) => {
  const { t } = useTranslation()
  const { date, money } = useFormat()
  const columns: Column<Payout>[] = [
    {
      key: "date",
      title: t("payments.columns.date"),
      isShort: true,
      show: ({ in_transit_at, created_at }) =>
        date(in_transit_at ?? created_at),
    },
    {
      key: "amount",
      title: t("payments.columns.amount"),
      isNumber: true,
      show: ({ amount, currency_code }) => money(amount, currency_code),
    },
    {
      key: "method",
      title: t("payments.columns.method"),
      isShort: true,
      show: ({ method, label }) =>
        method ? (
          <div>
            {t(`payments.method.${method}`)}
            {label && <span className="pp-hint">{label}</span>}
          </div>
        ) : (
          "–"
        ),
    },
    {
      key: "status",
      title: t("payments.columns.status"),
      show: (payout) => <PayoutStatus payout={payout} />,
    },
    {
      key: "reference",
      title: t("payments.columns.reference"),
      show: ({ reference }) => (
        <span className="pp-reference">{reference ?? "–"}</span>
      ),
    },
  ]
  return (
    <Table
      label={t("payments.history")}
      rows={payouts}
      keyOf={({ id }) => id}
      columns={columns}
    />
  )
}

/** Where a payment stands, since when, or why it did not get there. */
const PayoutStatus = ({
  payout: { status, paid_at, reason },
}: {
  payout: Payout
}) => {
  const { t } = useTranslation()
  const { date } = useFormat()
  const hints = CAME_BACK.includes(status)
    ? [reason, t("payments.backInBalance")]
    : [paid_at && t("payments.paidOn", { day: date(paid_at) })]
  return (
    <div>
      <Badge kind={status}>{t(`payments.status.${status}`)}</Badge>
      {hints.filter(Boolean).map((hint) => (
        <span key={hint} className="pp-hint">
          {hint}
        </span>
      ))}
    </div>
  )
}
