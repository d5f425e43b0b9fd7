import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { RESOURCE_KINDS, RESOURCE_STATUSES } from "../../lib/resources-query"
import type { ResourcesQuery } from "../../lib/resources-types"
import { ProgramFilter } from "../common/program-filter"
import { UrlSearch } from "../common/url-search"
import { FilterSelect } from "../ledgers/filter-select"

/** A select has no empty value. */
const ALL = "all"

/** By what the list of resources is filtered; it stands in the URL. */
export const ResourceFilters = ({ query }: { query: ResourcesQuery }) => {
  const { t } = useTranslation("partner-center")
  const [, setParams] = useSearchParams()
  const set = (name: string, value: string | null) =>
    setParams((before) => {
      before.delete("offset")
      if (value && value !== ALL) {
        before.set(name, value)
      } else {
        before.delete(name)
      }
      return before
    })
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <FilterSelect
        label={t("resources.fields.kind")}
        value={query.kind ?? ALL}
        onChange={(kind) => set("kind", kind)}
        options={[
          { value: ALL, label: t("resources.filters.allKinds") },
          ...RESOURCE_KINDS.map((value) => ({
            value,
            label: t(`resources.kind.${value}`),
          })),
        ]}
      />
      <FilterSelect
        label={t("fields.status")}
        value={query.status ?? ALL}
        onChange={(status) => set("status", status)}
        options={[
          { value: ALL, label: t("resources.filters.allStatuses") },
          ...RESOURCE_STATUSES.map((value) => ({
            value,
            label: t(`resources.state.${value}`),
          })),
        ]}
      />
      <ProgramFilter
        programId={query.program_id}
        onChange={(id) => set("program_id", id)}
      />
      <div className="w-full sm:ms-auto sm:w-56">
        <UrlSearch label={t("resources.search")} />
      </div>
    </div>
  )
}
