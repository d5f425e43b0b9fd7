import { useTranslation } from "react-i18next"
import type { LedgerEntry } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { useReason } from "../data/use-reason.ts"
import { Table } from "../ui/table.tsx"

/** What happened in a period, the latest first. */
export const LedgerEntries = ({
  entries,
}: {
  entries: readonly LedgerEntry[]
}) => {
  const { t } = useTranslation()
  const { date, signed } = useFormat()
  return (
    <Table
      label={t("ledger.entries")}
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "date",
          title: t("ledger.columns.date"),
          isShort: true,
          show: ({ posted_at }) => date(posted_at),
        },
        {
          key: "kind",
          title: t("ledger.columns.kind"),
          show: (entry) => <EntryKind entry={entry} />,
        },
        {
          key: "order",
          title: t("ledger.columns.order"),
          show: ({ order_display_id }) =>
            order_display_id === null ? "–" : `#${order_display_id}`,
        },
        {
          key: "amount",
          title: t("ledger.columns.amount"),
          isNumber: true,
          show: ({ kind, amount, currency_code }) => (
            <span className={kind === "clawback" ? "pp-minus" : undefined}>
              {signed(amount, currency_code)}
            </span>
          ),
        },
      ]}
    />
  )
}

/** Of what kind an entry is, for which product, by whom, and why. */
const EntryKind = ({ entry }: { entry: LedgerEntry }) => {
  const { t } = useTranslation()
  const say = useReason()
  const { kind, title, level, sold_by, reason, reason_detail } = entry
  const details = [
    title,
    level !== null && t("reports.commissions.level", { level }),
    sold_by && t("reports.commissions.soldBy", { name: sold_by.name }),
    reason && say(reason, reason_detail),
  ].filter(Boolean)
  return (
    <div>
      {t(`ledger.kind.${kind}`)}
      {details.length > 0 && (
        <span className="pp-hint">{details.join(" · ")}</span>
      )}
    </div>
  )
}
