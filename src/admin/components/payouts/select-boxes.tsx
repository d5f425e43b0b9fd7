import {
  Checkbox,
  type DataTableCellContext,
  type DataTableHeaderContext,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Payout } from "../../lib/payouts-types"

/** Selects the page's payouts of which something can be said. The library's boxes have no name. */
export const SelectAllBox = ({
  table,
}: DataTableHeaderContext<Payout, unknown>) => {
  const { t } = useTranslation("partner-center")
  return (
    <Checkbox
      aria-label={t("payouts.select.all")}
      checked={
        table.getIsSomePageRowsSelected()
          ? "indeterminate"
          : table.getIsAllPageRowsSelected()
      }
      disabled={!table.getRowModel().rows.some((row) => row.getCanSelect())}
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(checked) => table.toggleAllPageRowsSelected(!!checked)}
    />
  )
}

/** Selects a payout. */
export const SelectRowBox = ({
  row,
}: DataTableCellContext<Payout, unknown>) => {
  const { t } = useTranslation("partner-center")
  return (
    <Checkbox
      aria-label={t("payouts.select.one", { name: row.original.partner.name })}
      checked={row.getIsSelected()}
      disabled={!row.getCanSelect()}
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(checked) => row.toggleSelected(!!checked)}
    />
  )
}
