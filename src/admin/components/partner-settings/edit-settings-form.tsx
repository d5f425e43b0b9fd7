import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSavePartnerSettings } from "../../hooks/api/partner-settings"
import {
  changedSettings,
  fromSettingsValues,
  previewSettings,
  toSaveSettings,
  toSettingsValues,
} from "../../lib/settings-form"
import {
  SETTINGS_SECTIONS,
  type SettingsSection,
} from "../../lib/settings-sections"
import type { PartnerSettings } from "../../lib/settings-types"
import { showApiError } from "../../lib/show-api-error"
import { EffectSummary } from "./effect-summary"
import { SettingField } from "./setting-field"
import { DrawerForm } from "../common/drawer-form"

interface EditSettingsFormProps {
  section: SettingsSection
  settings: PartnerSettings
}

/** Changes the Partner defaults of a section and says beforehand what that does. */
export const EditSettingsForm = ({
  section,
  settings,
}: EditSettingsFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSavePartnerSettings()
  const form = useForm({ defaultValues: toSettingsValues(settings) })
  const { control } = form
  const after = previewSettings(settings, {
    ...form.getValues(),
    ...useWatch({ control }),
  })

  const submit = form.handleSubmit((values) => {
    const saved = fromSettingsValues(values)
    if (changedSettings(settings, saved).length === 0) {
      toast.info(t("settings.edit.unchanged"))
      handleSuccess()
      return
    }
    mutate(toSaveSettings(settings, saved), {
      onSuccess: () => {
        toast.success(t("settings.edit.success"))
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    })
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <div className="flex flex-col gap-y-6">
        {SETTINGS_SECTIONS[section].map((name) => (
          <SettingField key={name} control={control} name={name} />
        ))}
        <div className="border-t pt-6">
          <EffectSummary section={section} before={settings} after={after} />
        </div>
      </div>
    </DrawerForm>
  )
}
