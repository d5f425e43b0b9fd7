import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import { useOrderResources, useResources } from "../../hooks/api/resources"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import {
  isFiltered,
  RESOURCES_PAGE_SIZE,
  toResourcesQuery,
} from "../../lib/resources-query"
import type { ListedResource } from "../../lib/resources-types"
import { TableEmpty } from "../common/table-empty"
import { TableSkeleton } from "../common/table-skeleton"
import { UrlPagination } from "../common/url-pagination"
import { ResourceFilters } from "./resource-filters"
import { ResourceRows } from "./resource-rows"

/** What partners are given, in the order in which they see it; rows are dragged. */
export const ResourceTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const query = toResourcesQuery(
    useQueryParams(["q", "kind", "status", "program_id", "offset"]),
  )
  const { resources, count, isPlaceholderData, isError, error } =
    useResources(query)
  usePageWithRows({
    param: "offset",
    offset: query.offset,
    count: isPlaceholderData ? undefined : count,
    pageSize: RESOURCES_PAGE_SIZE,
  })
  const { mutate } = useOrderResources(query)

  if (isError) {
    throw error
  }

  const reorder = (ordered: ListedResource[]) =>
    mutate(ordered, {
      onSuccess: () => toast.success(t("order.saved")),
      onError: ({ message }) => toast.error(message),
    })
  const kind = isFiltered(query) ? "filtered" : "empty"

  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading>{t("resources.domain")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("resources.hint")}
          </Text>
        </div>
        <Button size="small" variant="secondary" asChild className="shrink-0">
          {/* The list behind the form keeps its filters. */}
          <Link to={`create${search}`}>{t("actions.create")}</Link>
        </Button>
      </div>
      <ResourceFilters query={query} />
      {resources === undefined && <TableSkeleton />}
      {resources && resources.length > 0 && (
        <ResourceRows resources={resources} onReorder={reorder} />
      )}
      {resources?.length === 0 && (
        <div className="px-6 py-16">
          <TableEmpty
            heading={t(`resources.${kind}.heading`)}
            description={t(`resources.${kind}.description`)}
          />
        </div>
      )}
      {count !== undefined && count > RESOURCES_PAGE_SIZE && (
        <UrlPagination
          param="offset"
          count={count}
          pageSize={RESOURCES_PAGE_SIZE}
        />
      )}
    </Container>
  )
}
