import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { toOffset } from "../../lib/partners-query"
import { paths } from "../../lib/paths"
import { RESULT_PAGE_SIZE } from "../../lib/what-if-result"
import type { ComparedPartner } from "../../lib/what-if-types"
import { TableEmpty } from "../common/table-empty"
import { TextLink } from "../common/text-link"
import { Difference } from "./difference"

/** In front of the table's search params: the range has some too. */
export const RESULT_PREFIX = "result"

const helper = createDataTableColumnHelper<ComparedPartner>()

/** The partners whom it changes something for, the greatest difference first. */
export const ResultPartners = ({
  partners,
}: {
  partners: ComparedPartner[]
}) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const offset = toOffset(useQueryParams(["offset"], RESULT_PREFIX).offset)
  const columns = useMemo(
    () => [
      helper.accessor("partner", {
        header: t("whatIf.result.partner"),
        cell: ({ getValue }) => {
          const { id, name, code } = getValue()
          return (
            <TextLink to={paths.partner(id)}>
              {name} ({code})
            </TextLink>
          )
        },
      }),
      ...(["was", "would"] as const).map((side) =>
        helper.accessor(side, {
          header: t(`whatIf.result.${side}`),
          cell: ({ getValue, row }) => (
            <span className="tabular-nums">
              {money(getValue(), row.original.currency_code)}
            </span>
          ),
        }),
      ),
      helper.accessor("difference", {
        header: t("whatIf.result.difference"),
        cell: ({ getValue, row }) => (
          <Difference
            amount={getValue()}
            currency={row.original.currency_code}
          />
        ),
      }),
    ],
    [t, money],
  )
  return (
    <DataTable
      data={partners.slice(offset, offset + RESULT_PAGE_SIZE)}
      columns={columns}
      rowCount={partners.length}
      pageSize={RESULT_PAGE_SIZE}
      prefix={RESULT_PREFIX}
      getRowId={({ partner }) => partner.id}
      enableSearch={false}
      heading={t("whatIf.result.partners")}
      headingLevel="h3"
      emptyState={{
        empty: {
          custom: (
            <TableEmpty
              heading={t("whatIf.result.empty.heading")}
              description={t("whatIf.result.empty.description")}
            />
          ),
        },
      }}
    />
  )
}
