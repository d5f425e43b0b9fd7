import { useDate } from "@medusajs/dashboard/hooks"
import { Badge, clx, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { useReason } from "../../hooks/use-reason"
import type { LedgerEntry } from "../../lib/api-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"

const helper = createDataTableColumnHelper<LedgerEntry>()
const NOTHING = "-"

const KIND_COLORS = {
  commission: "green",
  clawback: "red",
  payment: "blue",
  payment_reversal: "orange",
  adjustment: "orange",
  bonus: "purple",
} as const

/** The columns of the ledger's entries. */
export const useEntryColumns = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const reasonOf = useReason()

  return useMemo(
    () => [
      helper.accessor("posted_at", {
        header: t("ledger.entries.date"),
        cell: ({ getValue }) => getFullDate({ date: getValue() }),
      }),
      helper.accessor("kind", {
        header: t("ledger.entries.kind"),
        cell: ({ getValue }) => (
          <Badge size="2xsmall" color={KIND_COLORS[getValue()]}>
            {t(`ledger.kinds.${getValue()}`)}
          </Badge>
        ),
      }),
      // Early in the row: beside the side column there is room for four columns only.
      helper.accessor("amount", {
        header: t("ledger.entries.amount"),
        align: "right",
        cell: ({ row: { original: entry } }) => (
          <span
            className={clx("tabular-nums", {
              "text-ui-fg-error": entry.amount < 0,
            })}
          >
            {money(entry.amount, entry.currency_code)}
          </span>
        ),
      }),
      helper.accessor("order_display_id", {
        header: t("ledger.entries.order"),
        cell: ({ row: { original: entry } }) =>
          entry.order_id ? (
            <TextLink to={paths.order(entry.order_id)}>
              {`#${entry.order_display_id ?? entry.order_id}`}
            </TextLink>
          ) : (
            NOTHING
          ),
      }),
      helper.accessor(
        (entry) =>
          entry.title ??
          (entry.reason && reasonOf(entry.reason, entry.reason_detail)) ??
          NOTHING,
        {
          id: "product",
          header: t("ledger.entries.product"),
          maxSize: 200,
          cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
        },
      ),
      helper.accessor((entry) => entry.level ?? NOTHING, {
        id: "level",
        header: t("ledger.entries.level"),
      }),
      helper.accessor((entry) => entry.sold_by?.name ?? NOTHING, {
        id: "sold_by",
        header: t("ledger.entries.soldBy"),
        maxSize: 180,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
      }),
    ],
    [t, getFullDate, money, reasonOf],
  )
}
