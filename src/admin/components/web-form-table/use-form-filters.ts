import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { FORM_KINDS, FORM_STATUSES } from "../../../domain/partner-form"

/** By what the list of forms is filtered. */
export const useFormFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("partner-center")
  return useMemo(
    () => [
      {
        id: "kind",
        type: "radio",
        label: t("forms.fields.kind"),
        options: FORM_KINDS.map((value) => ({
          value,
          label: t(`forms.kind.${value}`),
        })),
      },
      {
        id: "status",
        type: "radio",
        label: t("fields.status"),
        options: FORM_STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      },
    ],
    [t],
  )
}
