import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"

/**
 * Which rows of a list are selected. Another page or other filters begin with none:
 * nothing is decided about rows that nobody sees.
 */
export const useSelection = (list: string) => {
  const [selected, setSelected] = useState<{
    list: string
    rows: DataTableRowSelectionState
  }>({ list, rows: {} })
  return {
    selection: selected.list === list ? selected.rows : {},
    select: (rows: DataTableRowSelectionState) => setSelected({ list, rows }),
    clear: () => setSelected({ list, rows: {} }),
  }
}
