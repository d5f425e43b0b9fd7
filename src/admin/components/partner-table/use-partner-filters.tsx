import type { DataTableFilter } from "@medusajs/ui"
import { type ReactNode, useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  usePartnerOption,
  useProgramOptions,
} from "../../hooks/api/commission-filters"
import type { SearchOption } from "../../lib/option-sources"
import { PartnerFilter } from "../commission-table/partner-filter"

/** The table names the value of any filter by its options; the type does not know. */
interface ParentFilterProps {
  id: string
  type: "custom"
  label: string
  options: SearchOption[]
  render: (filter: {
    onChange: (value: string) => void
    onRemove: () => void
  }) => ReactNode
}

/** By what the list of partners is filtered. */
export const usePartnerFilters = (
  parentId: string | undefined,
): DataTableFilter[] => {
  const { t } = useTranslation("partner-center")
  const programs = useProgramOptions()
  const parent = usePartnerOption(parentId)

  return useMemo(() => {
    const parentFilter: ParentFilterProps = {
      id: "parent_id",
      type: "custom",
      label: t("fields.parent"),
      options: parent ? [parent] : [],
      render: ({ onChange, onRemove }) => (
        <PartnerFilter
          current={parent}
          onChange={(id) => (id ? onChange(id) : onRemove())}
        />
      ),
    }
    return [
      {
        id: "status",
        type: "radio",
        label: t("fields.status"),
        options: [
          { label: t("status.active"), value: "active" },
          { label: t("status.inactive"), value: "inactive" },
        ],
      },
      {
        id: "program_id",
        type: "radio",
        label: t("programs.domain"),
        options: programs ?? [],
      },
      parentFilter,
    ]
  }, [t, programs, parent])
}
