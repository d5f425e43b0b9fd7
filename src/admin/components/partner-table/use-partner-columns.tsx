import { createDataTableColumnHelper } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useStoreCurrencies } from "../../hooks/use-store-currencies"
import type { Partner } from "../../lib/api-types"
import { paths } from "../../lib/paths"
import { PartnerStatusBadge } from "../common/partner-status-badge"
import { TextLink } from "../common/text-link"
import { BalanceCell } from "./balance-cell"
import { UserText } from "../common/user-text"

const helper = createDataTableColumnHelper<Partner>()
const NOTHING = "-"

/** The columns of the partner list. */
export const usePartnerColumns = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const currency = useStoreCurrencies()?.[0]?.toUpperCase() ?? ""

  return useMemo(() => {
    const alphabetical = {
      enableSorting: true,
      sortAscLabel: t("sorting.aToZ"),
      sortDescLabel: t("sorting.zToA"),
    }
    return [
      helper.accessor("code", {
        header: t("fields.code"),
        sortLabel: t("fields.code"),
        ...alphabetical,
        // The row opens by mouse only; this link opens it by keyboard.
        cell: ({ row: { original: partner } }) => (
          <TextLink to={paths.partner(partner.id)}>{partner.code}</TextLink>
        ),
      }),
      helper.accessor("name", {
        header: t("fields.name"),
        sortLabel: t("fields.name"),
        maxSize: 200,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
        ...alphabetical,
      }),
      helper.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <PartnerStatusBadge status={getValue()} />,
      }),
      helper.accessor((partner) => partner.parent?.name ?? NOTHING, {
        id: "parent",
        header: t("fields.parent"),
        maxSize: 150,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
      }),
      helper.accessor(
        ({ programs }) =>
          programs.map(({ name }) => name).join(", ") || NOTHING,
        {
          id: "programs",
          header: t("fields.programs"),
          maxSize: 150,
          cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
        },
      ),
      helper.display({
        id: "pending",
        header: t("fields.balancePending"),
        cell: ({ row }) => (
          <BalanceCell balances={row.original.balances} kind="pending" />
        ),
      }),
      helper.accessor("balances", {
        id: "payable",
        header: t("fields.balancePayable"),
        // Several currencies have no order: the store's default one decides.
        sortLabel: t("partners.payableIn", { currency }),
        enableSorting: true,
        sortAscLabel: t("sorting.lowest"),
        sortDescLabel: t("sorting.highest"),
        cell: ({ row }) => (
          <BalanceCell balances={row.original.balances} kind="payable" />
        ),
      }),
      helper.accessor("created_at", {
        header: t("fields.createdAt"),
        sortLabel: t("fields.createdAt"),
        enableSorting: true,
        sortAscLabel: t("sorting.oldest"),
        sortDescLabel: t("sorting.newest"),
        cell: ({ getValue }) => getFullDate({ date: getValue() }),
      }),
    ]
  }, [t, getFullDate, currency])
}
