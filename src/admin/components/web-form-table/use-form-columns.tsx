import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { paths } from "../../lib/paths"
import type { PartnerForm } from "../../lib/web-forms-types"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"
import { FormActions } from "./form-actions"
import { FormStatusBadge } from "./form-badges"

const helper = createDataTableColumnHelper<PartnerForm>()

/** The columns of the list of forms. */
export const useFormColumns = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()

  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("fields.name"),
        sortLabel: t("fields.name"),
        enableSorting: true,
        sortAscLabel: t("sorting.aToZ"),
        sortDescLabel: t("sorting.zToA"),
        maxSize: 260,
        cell: ({ row: { original: form } }) => (
          <UserText>
            <TextLink to={paths.form(form.id)}>{form.name}</TextLink>
          </UserText>
        ),
      }),
      helper.accessor("kind", {
        header: t("forms.fields.kind"),
        cell: ({ getValue }) => t(`forms.kind.${getValue()}`),
      }),
      helper.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <FormStatusBadge status={getValue()} />,
      }),
      helper.display({
        id: "programs",
        header: t("fields.programs"),
        maxSize: 220,
        cell: ({ row }) => (
          <UserText>
            {row.original.programs.map(({ name }) => name).join(", ") || "-"}
          </UserText>
        ),
      }),
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
        cell: ({ row }) => <FormActions form={row.original} />,
      }),
    ],
    [t, getFullDate],
  )
}
