import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core"
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable"
import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { useOrderAnnouncements } from "../../hooks/use-order-announcements"
import { moved } from "../../lib/moved"
import { SortableRow } from "./sortable-row"
import { TABLE_ENDS } from "./table-ends"

interface Row {
  id: string
  name: string
}

interface SortableTableProps<Item extends Row> {
  rows: Item[]
  /** The cells of the header, and those of a row. */
  header: ReactNode
  renderCells: (row: Item) => ReactNode
  /** The page that a click on a row opens. */
  toPath: (row: Item) => string
  /** Whether rows have handles. */
  isSortable: boolean
  onReorder: (rows: Item[]) => void
}

/** A table whose rows can be put in another order by mouse, touch and keyboard. */
export const SortableTable = <Item extends Row>({
  rows,
  header,
  renderCells,
  toPath,
  isSortable,
  onReorder,
}: SortableTableProps<Item>) => {
  const { t } = useTranslation("partner-center")
  const accessibility = useOrderAnnouncements(rows)
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
    }),
  )
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={({ active, over }) => {
        if (over && active.id !== over.id) {
          onReorder(moved(rows, String(active.id), String(over.id)))
        }
      }}
    >
      <div className="overflow-x-auto">
        <Table className={TABLE_ENDS}>
          <Table.Header>
            <Table.Row>
              {isSortable && (
                <Table.HeaderCell className="w-16 text-start">
                  <span className="sr-only">{t("order.column")}</span>
                </Table.HeaderCell>
              )}
              {header}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            <SortableContext
              items={rows}
              strategy={verticalListSortingStrategy}
            >
              {rows.map((row) => (
                <SortableRow
                  key={row.id}
                  id={row.id}
                  handle={t("order.handle", { name: row.name })}
                  isSortable={isSortable}
                  path={toPath(row)}
                >
                  {renderCells(row)}
                </SortableRow>
              ))}
            </SortableContext>
          </Table.Body>
        </Table>
      </div>
    </DndContext>
  )
}
