import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { Payout } from "../../lib/payouts-types"
import { SelectAllBox, SelectRowBox } from "../common/select-boxes"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"
import { PayoutMethodText } from "./payout-method-text"
import { PayoutStatusBadge } from "./payout-status-badge"

const helper = createDataTableColumnHelper<Payout>()
const NOTHING = "-"

interface PayoutColumns {
  /** Where a payout opens. */
  hrefOf: (payout: Payout) => string
  /** Whether there are rows that can be selected. */
  isSelectable?: boolean
  /** In a batch all payouts are as old as it. */
  hideCreatedAt?: boolean
}

/** The columns of a list of payouts. */
export const usePayoutColumns = ({
  hrefOf,
  isSelectable = false,
  hideCreatedAt = false,
}: PayoutColumns) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const remarkOn = useRemark()

  return useMemo(
    () => [
      ...(isSelectable
        ? [
            helper.select({
              header: (context) => (
                <SelectAllBox {...context} label={t("payouts.select.all")} />
              ),
              cell: (context) => (
                <SelectRowBox
                  {...context}
                  label={t("payouts.select.one", {
                    name: context.row.original.partner.name,
                  })}
                />
              ),
            }),
          ]
        : []),
      helper.accessor((payout) => payout.partner.name, {
        id: "partner",
        header: t("fields.partner"),
        maxSize: 200,
        // The row opens by mouse only; this link opens it by keyboard.
        cell: ({ row: { original: payout } }) => (
          <UserText>
            <TextLink to={hrefOf(payout)}>{payout.partner.name}</TextLink>
          </UserText>
        ),
      }),
      helper.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <PayoutStatusBadge status={getValue()} />,
      }),
      helper.accessor("amount", {
        header: t("payouts.fields.amount"),
        sortLabel: t("payouts.fields.amount"),
        enableSorting: true,
        sortAscLabel: t("sorting.lowest"),
        sortDescLabel: t("sorting.highest"),
        align: "right",
        cell: ({ row: { original: payout } }) => (
          <span className="tabular-nums">
            {payout.status === "left_out"
              ? NOTHING
              : money(payout.amount, payout.currency_code)}
          </span>
        ),
      }),
      helper.accessor("method", {
        header: t("payouts.fields.method"),
        cell: ({ row: { original: payout } }) => (
          <PayoutMethodText method={payout.method} label={payout.label} />
        ),
      }),
      ...(hideCreatedAt
        ? []
        : [
            helper.accessor("created_at", {
              header: t("fields.createdAt"),
              sortLabel: t("fields.createdAt"),
              enableSorting: true,
              sortAscLabel: t("sorting.oldest"),
              sortDescLabel: t("sorting.newest"),
              cell: ({ getValue }) => getFullDate({ date: getValue() }),
            }),
          ]),
      helper.accessor("paid_at", {
        header: t("payouts.fields.paidAt"),
        sortLabel: t("payouts.fields.paidAt"),
        enableSorting: true,
        sortAscLabel: t("sorting.oldest"),
        sortDescLabel: t("sorting.newest"),
        cell: ({ getValue }) => {
          const paidAt = getValue()
          return paidAt ? getFullDate({ date: paidAt }) : NOTHING
        },
      }),
      helper.accessor("reason", {
        header: t("payouts.fields.remark"),
        maxSize: 240,
        cell: ({ row: { original: payout } }) => (
          <UserText>{remarkOn(payout)}</UserText>
        ),
      }),
    ],
    [t, getFullDate, money, remarkOn, hrefOf, isSelectable, hideCreatedAt],
  )
}

/** What is to be known of a payout beside its status. */
const useRemark = () => {
  const { t } = useTranslation("partner-center")
  return useCallback(
    ({ status, left_out, reason, reference, sending }: Payout): string => {
      if (left_out) {
        return t(`payouts.leftOut.${left_out}`)
      }
      const withProvider =
        status === "in_transit" && sending && t(`payouts.sending.${sending}`)
      return reason ?? reference ?? (withProvider || NOTHING)
    },
    [t],
  )
}
