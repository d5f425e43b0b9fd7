import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { Commission } from "../../lib/commissions-types"
import { paths } from "../../lib/paths"
import { SelectAllBox, SelectRowBox } from "../common/select-boxes"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"
import { CommissionStateBadge } from "./commission-state-badge"

const helper = createDataTableColumnHelper<Commission>()
const NOTHING = "-"

/**
 * The columns of the list of commissions.
 * @param selectable whether there are rows that can be selected
 */
export const useCommissionColumns = (selectable: boolean) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()

  return useMemo(
    () => [
      ...(selectable
        ? [
            helper.select({
              header: (context) => (
                <SelectAllBox
                  {...context}
                  label={t("commissions.select.all")}
                />
              ),
              cell: (context) => (
                <SelectRowBox
                  {...context}
                  label={t("commissions.select.one", {
                    order: context.row.original.order_display_id ?? "",
                    title: context.row.original.title,
                  })}
                />
              ),
            }),
          ]
        : []),
      helper.accessor("order_display_id", {
        header: t("commissions.fields.order"),
        // The row opens by mouse only; this link opens it by keyboard.
        cell: ({ row: { original: commission } }) => (
          <TextLink to={paths.order(commission.order_id)}>
            {t("commissions.orderNumber", {
              number: commission.order_display_id ?? NOTHING,
            })}
          </TextLink>
        ),
      }),
      helper.accessor("placed_at", {
        header: t("commissions.fields.placedAt"),
        sortLabel: t("commissions.fields.placedAt"),
        enableSorting: true,
        sortAscLabel: t("sorting.oldest"),
        sortDescLabel: t("sorting.newest"),
        cell: ({ getValue }) => getFullDate({ date: getValue() }),
      }),
      helper.accessor((commission) => commission.partner.name, {
        id: "partner",
        header: t("commissions.fields.partner"),
        maxSize: 180,
        cell: ({ row: { original: commission } }) => (
          <UserText>
            <TextLink to={paths.partner(commission.partner.id)}>
              {commission.partner.name}
            </TextLink>
          </UserText>
        ),
      }),
      helper.accessor("state", {
        header: t("commissions.fields.state"),
        cell: ({ getValue }) => <CommissionStateBadge state={getValue()} />,
      }),
      helper.accessor("amount", {
        header: t("commissions.fields.amount"),
        sortLabel: t("commissions.fields.amount"),
        enableSorting: true,
        sortAscLabel: t("sorting.lowest"),
        sortDescLabel: t("sorting.highest"),
        align: "right",
        cell: ({ row: { original: commission } }) => {
          const { amount, earned, clawed_back, currency_code } = commission
          return (
            <span className="tabular-nums">
              {clawed_back > 0 && (
                <>
                  <s aria-hidden className="text-ui-fg-muted">
                    {money(earned, currency_code)}
                  </s>
                  <span className="sr-only">
                    {t("commissions.clawedBack", {
                      earned: money(earned, currency_code),
                    })}
                  </span>{" "}
                </>
              )}
              {money(amount, currency_code)}
            </span>
          )
        },
      }),
      helper.accessor("payable", {
        header: t("fields.balancePayable"),
        align: "right",
        cell: ({ row: { original: commission } }) => (
          <span className="tabular-nums">
            {money(commission.payable, commission.currency_code)}
          </span>
        ),
      }),
      helper.accessor("title", {
        header: t("commissions.fields.product"),
        maxSize: 180,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
      }),
      helper.accessor("level", {
        header: t("commissions.fields.level"),
        cell: ({ row: { original: commission } }) =>
          t(`commissions.roles.${commission.role}`, {
            level: commission.level,
          }),
      }),
      helper.accessor((commission) => commission.program?.name ?? NOTHING, {
        id: "program",
        header: t("commissions.fields.program"),
        maxSize: 160,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
      }),
    ],
    [t, getFullDate, money, selectable],
  )
}
