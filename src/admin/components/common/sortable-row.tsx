import { useSortable } from "@dnd-kit/sortable"
import { DotsSix } from "@medusajs/icons"
import { clx, IconButton, Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useNavigate } from "react-router-dom"

interface SortableRowProps {
  id: string
  /** The name of what moves the row. */
  handle: string
  isSortable: boolean
  path: string
  children: ReactNode
}

/** A row that opens a page; its handle moves it by mouse, touch and keyboard. */
export const SortableRow = ({
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
      {isSortable && (
        <Table.Cell className="w-16">
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
        </Table.Cell>
      )}
      {children}
    </Table.Row>
  )
}
