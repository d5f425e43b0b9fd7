import { Eye, EyeSlash, PencilSquare, Trash } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import {
  useDeleteResource,
  useSetResourceStatus,
} from "../../hooks/api/resources"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { paths } from "../../lib/paths"
import type { ListedResource } from "../../lib/resources-types"
import { RowMenu } from "../common/row-menu"

interface ResourceActionsProps {
  resource: Pick<ListedResource, "id" | "name" | "status">
  onDeleted?: () => void
}

/** What can be done with a resource. */
export const ResourceActions = ({
  resource: { id, name, status },
  onDeleted,
}: ResourceActionsProps) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync: setStatus } = useSetResourceStatus(id)
  const { mutateAsync: deleteResource } = useDeleteResource(id)
  const isDraft = status === "draft"
  const change = isDraft ? "publish" : "unpublish"

  const switchStatus = async () => {
    try {
      await setStatus(isDraft ? "published" : "draft")
      toast.success(t(`resources.${change}.success`, { name }))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }

  const remove = () =>
    confirmChange({
      title: t("resources.delete.title", { name }),
      description: t("resources.delete.description"),
      confirm: t("resources.delete.action"),
      success: t("resources.delete.success", { name }),
      change: async () => {
        await deleteResource()
        onDeleted?.()
      },
    })

  return (
    <RowMenu
      of={name}
      groups={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              to: paths.editResource(id),
            },
            {
              icon: isDraft ? <Eye /> : <EyeSlash />,
              label: t(`resources.${change}.action`),
              onClick: switchStatus,
            },
          ],
        },
        {
          actions: [
            {
              icon: <Trash />,
              label: t("resources.delete.action"),
              onClick: remove,
            },
          ],
        },
      ]}
    />
  )
}
