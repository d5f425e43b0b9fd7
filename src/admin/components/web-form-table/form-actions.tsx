import { CheckCircle, PencilSquare, Trash, XCircle } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDeleteForm, useUpdateForm } from "../../hooks/api/web-forms"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { paths } from "../../lib/paths"
import type { PartnerForm } from "../../lib/web-forms-types"
import { RowMenu } from "../common/row-menu"

interface FormActionsProps {
  form: Pick<PartnerForm, "id" | "name" | "status">
  onDeleted?: () => void
}

/** What can be done with a form. */
export const FormActions = ({
  form: { id, name, status },
  onDeleted,
}: FormActionsProps) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync: update } = useUpdateForm(id)
  const { mutateAsync: deleteForm } = useDeleteForm(id)

  const activate = async () => {
    try {
      await update({ status: "active" })
      toast.success(t("forms.activate.success", { name }))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }

  const deactivate = () =>
    confirmChange({
      title: t("forms.deactivate.title", { name }),
      description: t("forms.deactivate.description"),
      confirm: t("actions.deactivate"),
      success: t("forms.deactivate.success", { name }),
      change: () => update({ status: "inactive" }),
    })

  const remove = () =>
    confirmChange({
      title: t("forms.delete.title", { name }),
      description: t("forms.delete.description"),
      confirm: t("forms.delete.action"),
      success: t("forms.delete.success", { name }),
      change: async () => {
        await deleteForm()
        onDeleted?.()
      },
    })

  const change =
    status === "active"
      ? {
          icon: <XCircle />,
          label: t("actions.deactivate"),
          onClick: deactivate,
        }
      : {
          icon: <CheckCircle />,
          label: t("actions.activate"),
          onClick: activate,
        }

  return (
    <RowMenu
      of={name}
      groups={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              to: paths.editForm(id),
            },
            change,
          ],
        },
        {
          actions: [
            {
              icon: <Trash />,
              label: t("forms.delete.action"),
              onClick: remove,
            },
          ],
        },
      ]}
    />
  )
}
