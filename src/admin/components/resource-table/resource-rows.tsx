import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePeriodText } from "../../hooks/use-period-text"
import { paths } from "../../lib/paths"
import type { ListedResource } from "../../lib/resources-types"
import { SortableTable } from "../common/sortable-table"
import { TextLink } from "../common/text-link"
import { ResourceActions } from "./resource-actions"
import { ResourceStateBadge, ResourceThumbnail } from "./resource-badges"
import { useVisibleTo } from "./use-resource-texts"

interface ResourceRowsProps {
  resources: ListedResource[]
  onReorder: (resources: ListedResource[]) => void
}

/** The table of resources, whose rows can be put in another order. */
export const ResourceRows = ({ resources, onReorder }: ResourceRowsProps) => {
  const { t } = useTranslation("partner-center")
  const periodText = usePeriodText()
  const visibleTo = useVisibleTo()
  return (
    <SortableTable
      rows={resources}
      isSortable={resources.length > 1}
      onReorder={onReorder}
      toPath={({ id }) => paths.resource(id)}
      header={
        <>
          <Table.HeaderCell className="text-start">
            {t("fields.name")}
          </Table.HeaderCell>
          <Table.HeaderCell className="text-start">
            {t("resources.fields.kind")}
          </Table.HeaderCell>
          <Table.HeaderCell className="text-start">
            {t("fields.status")}
          </Table.HeaderCell>
          <Table.HeaderCell className="text-start">
            {t("resources.fields.visibleTo")}
          </Table.HeaderCell>
          <Table.HeaderCell className="text-start">
            {t("resources.fields.season")}
          </Table.HeaderCell>
          <Table.HeaderCell className="text-start">
            <span className="sr-only">{t("actions.menu")}</span>
          </Table.HeaderCell>
        </>
      }
      renderCells={(resource) => (
        <>
          <Table.Cell className="max-w-64">
            <div className="flex items-center gap-x-3">
              <ResourceThumbnail resource={resource} />
              <TextLink to={paths.resource(resource.id)} className="truncate">
                {resource.name}
              </TextLink>
            </div>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {t(`resources.kind.${resource.kind}`)}
          </Table.Cell>
          <Table.Cell>
            <ResourceStateBadge resource={resource} />
          </Table.Cell>
          <Table.Cell className="max-w-48 truncate">
            {visibleTo(resource)}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {periodText(resource)}
          </Table.Cell>
          <Table.Cell
            className="w-10"
            onClick={(event) => event.stopPropagation()}
          >
            <ResourceActions resource={resource} />
          </Table.Cell>
        </>
      )}
    />
  )
}
