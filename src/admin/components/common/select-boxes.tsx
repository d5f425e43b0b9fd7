import {
  Checkbox,
  type DataTableCellContext,
  type DataTableHeaderContext,
} from "@medusajs/ui"

/** Selects the rows of the page that can be. The library's own boxes have no name. */
export const SelectAllBox = <Row,>({
  table,
  label,
}: DataTableHeaderContext<Row, unknown> & { label: string }) => (
  <Checkbox
    aria-label={label}
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

/** Selects a row, if it can be. */
export const SelectRowBox = <Row,>({
  row,
  label,
}: DataTableCellContext<Row, unknown> & { label: string }) => (
  <Checkbox
    aria-label={label}
    checked={row.getIsSelected()}
    disabled={!row.getCanSelect()}
    onClick={(event) => event.stopPropagation()}
    onCheckedChange={(checked) => row.toggleSelected(!!checked)}
  />
)
