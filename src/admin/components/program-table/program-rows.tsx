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
import { useTranslation } from "react-i18next"

import { useOrderAnnouncements } from "../../hooks/use-order-announcements"
import type { Program } from "../../lib/program-types"
import { moved } from "../../lib/programs-query"
import { ProgramRow } from "./program-row"
import { TABLE_ENDS } from "../common/table-ends"

interface ProgramRowsProps {
  programs: Program[]
  isSortable: boolean
  onReorder: (programs: Program[]) => void
}

/** The table of programs, whose rows can be put in another order. */
export const ProgramRows = ({
  programs,
  isSortable,
  onReorder,
}: ProgramRowsProps) => {
  const { t } = useTranslation("partner-center")
  const accessibility = useOrderAnnouncements("programs", programs)
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
          onReorder(moved(programs, String(active.id), String(over.id)))
        }
      }}
    >
      <div className="overflow-x-auto">
        <Table className={TABLE_ENDS}>
          <Table.Header>
            <Table.Row>
              {isSortable && (
                <Table.HeaderCell className="w-16 text-start">
                  <span className="sr-only">{t("programs.order.column")}</span>
                </Table.HeaderCell>
              )}
              <Table.HeaderCell className="text-start">
                {t("programs.fields.priority")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("fields.name")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("fields.status")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("programs.fields.access")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("programs.fields.period")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-end">
                {t("programs.fields.rules")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-end">
                {t("programs.fields.enrolledPartners")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            <SortableContext
              items={programs}
              strategy={verticalListSortingStrategy}
            >
              {programs.map((program) => (
                <ProgramRow
                  key={program.id}
                  program={program}
                  isSortable={isSortable}
                />
              ))}
            </SortableContext>
          </Table.Body>
        </Table>
      </div>
    </DndContext>
  )
}
