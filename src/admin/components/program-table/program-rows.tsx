import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePeriodText } from "../../hooks/use-period-text"
import { paths } from "../../lib/paths"
import type { Program } from "../../lib/program-types"
import { SortableTable } from "../common/sortable-table"
import { TextLink } from "../common/text-link"
import { ProgramAccessBadge, ProgramStatusBadge } from "./program-badges"

interface ProgramRowsProps {
  programs: Program[]
  isSortable: boolean
  onReorder: (programs: Program[]) => void
}

/** The table of programs, whose rows can be put in another order. */
export const ProgramRows = ({ programs, ...sorting }: ProgramRowsProps) => {
  const { t } = useTranslation("partner-center")
  const periodText = usePeriodText()
  return (
    <SortableTable
      {...sorting}
      rows={programs}
      toPath={({ id }) => paths.program(id)}
      header={
        <>
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
        </>
      }
      renderCells={(program) => (
        <>
          <Table.Cell className="w-16 tabular-nums">
            {program.priority}
          </Table.Cell>
          <Table.Cell className="max-w-64 truncate">
            <TextLink to={paths.program(program.id)}>{program.name}</TextLink>
          </Table.Cell>
          <Table.Cell>
            <ProgramStatusBadge status={program.status} />
          </Table.Cell>
          <Table.Cell>
            <ProgramAccessBadge access={program.access} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {periodText(program)}
          </Table.Cell>
          <Table.Cell className="text-end tabular-nums">
            {program.rules.length}
          </Table.Cell>
          <Table.Cell className="text-end tabular-nums">
            {program.enrolled_partners}
          </Table.Cell>
        </>
      )}
    />
  )
}
