import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSavePortalSettings } from "../../hooks/api/portal-settings"
import {
  type PortalSection,
  type PortalValues,
  toPortalValues,
  toSavePortal,
} from "../../lib/portal-form"
import type { PortalSettings } from "../../lib/portal-types"
import { showApiError } from "../../lib/show-api-error"
import { DrawerForm } from "../common/drawer-form"
import { SectionFields } from "./section-fields"

interface EditPortalFormProps {
  section: PortalSection
  settings: PortalSettings
}

/** Changes one section of the portal's settings. */
export const EditPortalForm = ({ section, settings }: EditPortalFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSavePortalSettings()
  const form = useForm<PortalValues>({
    defaultValues: toPortalValues(settings),
  })

  const submit = form.handleSubmit((values) => {
    const { logo_file_id: logo } = values
    mutate(
      {
        body: toSavePortal(section, values),
        ...(logo instanceof File && { logo }),
      },
      {
        onSuccess: () => {
          toast.success(t("portal.edit.success"))
          handleSuccess()
        },
        onError: (error) => showApiError(form, error),
      },
    )
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <div className="flex flex-col gap-y-6">
        <SectionFields
          section={section}
          control={form.control}
          settings={settings}
        />
      </div>
    </DrawerForm>
  )
}
