import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import { useOrderPrograms, usePrograms } from "../../hooks/api/programs"
import type { Program } from "../../lib/program-types"
import {
  canReorder,
  PROGRAMS_PAGE_SIZE,
  toProgramsQuery,
} from "../../lib/programs-query"
import { TableEmpty } from "../common/table-empty"
import { TableSkeleton } from "../common/table-skeleton"
import { UrlPagination } from "../common/url-pagination"
import { UrlSearch } from "../common/url-search"
import { ProgramRows } from "./program-rows"

/** The list of programs in order of priority; rows are dragged to change it. */
export const ProgramTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const query = toProgramsQuery(useQueryParams(["q", "offset"]))
  const { programs, count = 0, isPending, isError, error } = usePrograms(query)
  const { mutate } = useOrderPrograms(query)
  const isSortable = canReorder(query) && count > 1

  if (isError) {
    throw error
  }

  const reorder = (ordered: Program[]) =>
    mutate(ordered, {
      onSuccess: () => toast.success(t("order.saved")),
      onError: ({ message }) => toast.error(message),
    })

  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading>{t("programs.domain")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t(query.q ? "programs.order.searching" : "programs.order.hint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          asChild
          className="shrink-0 whitespace-nowrap"
        >
          <Link to={`create${search}`}>{t("actions.create")}</Link>
        </Button>
      </div>
      <div className="px-6 py-4">
        <div className="w-full sm:ms-auto sm:w-64">
          <UrlSearch label={t("programs.search")} />
        </div>
      </div>
      {isPending ? (
        <TableSkeleton />
      ) : (
        <ProgramList
          programs={programs ?? []}
          isSortable={isSortable}
          isSearch={query.q !== undefined}
          onReorder={reorder}
        />
      )}
      {count > PROGRAMS_PAGE_SIZE && (
        <UrlPagination
          param="offset"
          count={count}
          pageSize={PROGRAMS_PAGE_SIZE}
        />
      )}
    </Container>
  )
}

interface ProgramListProps {
  programs: Program[]
  isSortable: boolean
  isSearch: boolean
  onReorder: (programs: Program[]) => void
}

const ProgramList = ({ programs, isSearch, ...rows }: ProgramListProps) => {
  const { t } = useTranslation("partner-center")
  const kind = isSearch ? "filtered" : "empty"
  return programs.length > 0 ? (
    <ProgramRows programs={programs} {...rows} />
  ) : (
    <div className="px-6 py-16">
      <TableEmpty
        heading={t(`programs.${kind}.heading`)}
        description={t(`programs.${kind}.description`)}
      />
    </div>
  )
}
