import { Badge, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useReasons } from "../../hooks/use-reason"
import { countVerdicts } from "../../lib/count-verdicts"
import type { ImportedRow } from "../../lib/import-types"
import { TABLE_ENDS } from "../common/table-ends"

const COLORS = {
  create: "blue",
  created: "green",
  exists: "grey",
  refused: "orange",
  failed: "red",
} as const

/** What becomes of every row of a file of partners, and how many of each there are. */
export const ImportVerdicts = ({ rows }: { rows: ImportedRow[] }) => {
  const { t } = useTranslation("partner-center")
  const sentencesOf = useReasons()
  return (
    <div className="flex flex-col gap-y-4">
      <ul className="flex flex-wrap gap-2" role="status">
        {countVerdicts(rows).map(({ verdict, count }) => (
          <li key={verdict}>
            <Badge size="small" color={COLORS[verdict]}>
              {t(`import.counts.${verdict}`, { count })}
            </Badge>
          </li>
        ))}
      </ul>
      <div className="overflow-x-auto rounded-lg border">
        <Table className={TABLE_ENDS}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell className="text-start">
                {t("import.line")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("fields.code")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("fields.name")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("import.verdict")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map(({ line, code, name, verdict, ...row }) => (
              <Table.Row key={line}>
                <Table.Cell className="tabular-nums">{line}</Table.Cell>
                <Table.Cell>{code}</Table.Cell>
                <Table.Cell>{name}</Table.Cell>
                <Table.Cell className="whitespace-normal py-2">
                  <StatusBadge color={COLORS[verdict]}>
                    {t(`import.verdicts.${verdict}`)}
                  </StatusBadge>
                  {sentencesOf(row.problems, row.problem_details).map(
                    (problem) => (
                      <Text
                        key={problem}
                        size="small"
                        className="text-ui-fg-subtle mt-1 min-w-48"
                      >
                        {problem}
                      </Text>
                    ),
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </div>
  )
}
