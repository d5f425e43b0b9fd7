import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  usePartnerOption,
  useProgramOptions,
} from "../../hooks/api/commission-filters"
import { STATUSES } from "../../lib/partners-query"
import { partnerColumnFilter } from "../common/partner-column-filter"

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
      partnerColumnFilter("parent_id", t("fields.parent"), parent),
    ]
  }, [t, programs, parent])
}
