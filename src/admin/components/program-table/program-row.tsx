import { useSortable } from "@dnd-kit/sortable"
import { DotsSix } from "@medusajs/icons"
import { clx, IconButton, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { paths } from "../../lib/paths"
import type { Program } from "../../lib/program-types"
import { TextLink } from "../common/text-link"
import { ProgramAccessBadge, ProgramStatusBadge } from "./program-badges"
import { usePeriodText } from "./use-period-text"

interface ProgramRowProps {
  program: Program
  isSortable: boolean
}

/** One program in the list; its handle moves it by mouse, touch and keyboard. */
export const ProgramRow = ({ program, isSortable }: ProgramRowProps) => {
  const { t } = useTranslation("partner-center")
  const navigate = useNavigate()
  const periodText = usePeriodText()
  const { id, name, priority, status, access, rules, enrolled_partners } =
    program
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
      onClick={() => navigate(paths.program(id))}
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
            aria-label={t("programs.order.handle", { name })}
            onClick={(event) => event.stopPropagation()}
          >
            <DotsSix className="text-ui-fg-muted" />
          </IconButton>
        </Table.Cell>
      )}
      <Table.Cell className="w-16 tabular-nums">{priority}</Table.Cell>
      <Table.Cell className="max-w-64 truncate">
        <TextLink to={paths.program(id)}>{name}</TextLink>
      </Table.Cell>
      <Table.Cell>
        <ProgramStatusBadge status={status} />
      </Table.Cell>
      <Table.Cell>
        <ProgramAccessBadge access={access} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {periodText(program)}
      </Table.Cell>
      <Table.Cell className="text-end tabular-nums">{rules.length}</Table.Cell>
      <Table.Cell className="text-end tabular-nums">
        {enrolled_partners}
      </Table.Cell>
    </Table.Row>
  )
}
