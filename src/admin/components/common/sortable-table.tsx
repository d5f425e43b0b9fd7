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
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable"
import { DotsSix } from "@medusajs/icons"
import { clx, IconButton, Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { useOrderAnnouncements } from "../../hooks/use-order-announcements"
import { moved } from "../../lib/programs-query"
import { TABLE_ENDS } from "./table-ends"

interface Row {
  id: string
  name: string
}

interface SortableTableProps<Item extends Row> {
  /** Whose texts say what is moved: `resources.order.handle` and so on. */
  area: "programs" | "resources"
  rows: Item[]
  /** The cells of the header, and those of a row. */
  header: ReactNode
  renderCells: (row: Item) => ReactNode
  /** The page that a click on a row opens. */
  toPath: (row: Item) => string
  onReorder: (rows: Item[]) => void
}

/** A table whose rows can be put in another order by mouse, touch and keyboard. */
export const SortableTable = <Item extends Row>({
  area,
  rows,
  header,
  renderCells,
  toPath,
  onReorder,
}: SortableTableProps<Item>) => {
  const { t } = useTranslation("partner-center")
  const accessibility = useOrderAnnouncements(area, rows)
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
              <Table.HeaderCell className="w-16">
                <span className="sr-only">{t(`${area}.order.column`)}</span>
              </Table.HeaderCell>
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
                  handle={t(`${area}.order.handle`, { name: row.name })}
                  isSortable={rows.length > 1}
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

interface SortableRowProps {
  id: string
  /** The name of what moves the row. */
  handle: string
  isSortable: boolean
  path: string
  children: ReactNode
}

const SortableRow = ({
  id,
  handle,
  isSortable,
  path,
  children,
}: SortableRowProps) => {
  const navigate = useNavigate()
  const sortable = useSortable({ id, disabled: !isSortable })
  const { transform, transition, isDragging } = sortable
  return (
    <Table.Row
      ref={sortable.setNodeRef}
      style={{
        // Rows move up and down only.
        transform: transform ? `translateY(${transform.y}px)` : undefined,
        transition,
      }}
      className={clx(
        "cursor-pointer",
        isDragging &&
          "bg-ui-bg-base-hover shadow-elevation-card-hover relative z-10",
      )}
      onClick={() => navigate(path)}
    >
      <Table.Cell className="w-16">
        {isSortable && (
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            className="cursor-grab touch-none active:cursor-grabbing"
            ref={sortable.setActivatorNodeRef}
            {...sortable.attributes}
            {...sortable.listeners}
            aria-label={handle}
            onClick={(event) => event.stopPropagation()}
          >
            <DotsSix className="text-ui-fg-muted" />
          </IconButton>
        )}
      </Table.Cell>
      {children}
    </Table.Row>
  )
}
