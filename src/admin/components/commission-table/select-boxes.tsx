import {
  Checkbox,
  type DataTableCellContext,
  type DataTableHeaderContext,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Commission } from "../../lib/commissions-types"

/** Selects the flagged rows of the page. The library's own boxes have no name. */
export const SelectAllBox = ({
  table,
}: DataTableHeaderContext<Commission, unknown>) => {
  const { t } = useTranslation("partner-center")
  return (
    <Checkbox
      aria-label={t("commissions.select.all")}
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

/** Selects a row; only flagged ones can be. */
export const SelectRowBox = ({
  row,
}: DataTableCellContext<Commission, unknown>) => {
  const { t } = useTranslation("partner-center")
  const { order_display_id, title } = row.original
  return (
    <Checkbox
      aria-label={t("commissions.select.one", {
        order: order_display_id ?? "",
        title,
      })}
      checked={row.getIsSelected()}
      disabled={!row.getCanSelect()}
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(checked) => row.toggleSelected(!!checked)}
    />
  )
}
