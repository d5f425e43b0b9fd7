import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import type { ListedLink } from "../../lib/links-types"
import { paths } from "../../lib/paths"
import { CountCell } from "../common/count-cell"
import { TextLink } from "../common/text-link"
import { LinkActions } from "./link-actions"
import { LinkAudience } from "./link-audience"
import { UserText } from "../common/user-text"

const helper = createDataTableColumnHelper<ListedLink>()
const COUNTS = ["clicks", "visitors", "leads", "orders"] as const

/** The columns of the list of links. */
export const useLinkColumns = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { getFullDate } = useDate()

  return useMemo(() => {
    const alphabetical = {
      enableSorting: true,
      sortAscLabel: t("sorting.aToZ"),
      sortDescLabel: t("sorting.zToA"),
    }
    return [
      helper.accessor("name", {
        header: t("fields.name"),
        sortLabel: t("fields.name"),
        maxSize: 220,
        ...alphabetical,
        cell: ({ row: { original: link } }) => (
          <UserText>
            <TextLink to={`${paths.editLink(link.id)}${search}`}>
              {link.name}
            </TextLink>
          </UserText>
        ),
      }),
      helper.accessor("code", {
        header: t("fields.code"),
        sortLabel: t("fields.code"),
        ...alphabetical,
      }),
      helper.accessor("destination", {
        header: t("links.fields.destination"),
        maxSize: 220,
        cell: ({ getValue }) => <UserText>{getValue() ?? ""}</UserText>,
      }),
      helper.display({
        id: "audience",
        header: t("links.fields.audience"),
        maxSize: 180,
        cell: ({ row }) => <LinkAudience link={row.original} />,
      }),
      ...COUNTS.map((count) =>
        helper.accessor(({ recent }) => recent[count], {
          id: count,
          header: t(`links.counts.${count}`),
          align: "right",
          cell: ({ getValue }) => <CountCell count={getValue()} />,
        }),
      ),
      helper.accessor("created_at", {
        header: t("fields.createdAt"),
        sortLabel: t("fields.createdAt"),
        enableSorting: true,
        sortAscLabel: t("sorting.oldest"),
        sortDescLabel: t("sorting.newest"),
        cell: ({ getValue }) => getFullDate({ date: getValue() }),
      }),
      helper.display({
        id: "actions",
        cell: ({ row }) => <LinkActions link={row.original} />,
      }),
    ]
  }, [t, search, getFullDate])
}
