import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { LinkReportRow } from "../../lib/links-types"
import { paths } from "../../lib/paths"
import { CountCell } from "../common/count-cell"
import { TextLink } from "../common/text-link"

const helper = createDataTableColumnHelper<LinkReportRow>()
const NOTHING = "-"
const COUNTS = [
  "clicks",
  "repeats",
  "bots",
  "visitors",
  "leads",
  "orders",
] as const

/** The columns of the report on links. */
export const useReportColumns = () => {
  const { t } = useTranslation("partner-center")
  return useMemo(
    () => [
      helper.accessor("partner", {
        header: t("fields.partner"),
        maxSize: 200,
        cell: ({ getValue }) => (
          <TextLink to={paths.partner(getValue().id)}>
            {getValue().name}
          </TextLink>
        ),
      }),
      helper.accessor(({ link }) => link?.name ?? t("links.report.mainLink"), {
        id: "link",
        header: t("links.fields.link"),
        maxSize: 200,
      }),
      helper.accessor(({ ad_code }) => ad_code ?? NOTHING, {
        id: "ad_code",
        header: t("links.fields.adCode"),
        maxSize: 160,
      }),
      ...COUNTS.map((count) =>
        helper.accessor(count, {
          header: t(`links.counts.${count}`),
          align: "right",
          cell: ({ getValue }) => <CountCell count={getValue()} />,
        }),
      ),
    ],
    [t],
  )
}
