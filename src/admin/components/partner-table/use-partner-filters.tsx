import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  usePartnerOption,
  useProgramOptions,
} from "../../hooks/api/filter-options"
import { partnerSource } from "../../lib/option-sources"
import { STATUSES } from "../../lib/partners-query"
import { searchColumnFilter } from "../common/search-column-filter"

/** By what the list of partners is filtered. */
export const usePartnerFilters = (
  parentId: string | undefined,
): DataTableFilter[] => {
  const { t } = useTranslation("partner-center")
  const programs = useProgramOptions()
  const parent = usePartnerOption(parentId)

  return useMemo(() => {
    return [
      {
        id: "status",
        type: "radio",
        label: t("fields.status"),
        options: STATUSES.map((value) => ({
          label: t(`status.${value}`),
          value,
        })),
      },
      {
        id: "program_id",
        type: "radio",
        label: t("programs.domain"),
        options: programs ?? [],
      },
      searchColumnFilter({
        id: "parent_id",
        label: t("fields.parent"),
        source: partnerSource,
        chosen: parent,
        placeholder: t("search.partners"),
      }),
    ]
  }, [t, programs, parent])
}
