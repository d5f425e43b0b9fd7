import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { PortalSection, PortalValues } from "../../lib/portal-form"
import type { PortalSettings } from "../../lib/portal-types"
import { ChoiceField } from "../common/choice-field"
import { RichTextField } from "../common/rich-text-field"
import { TextField } from "../common/text-field"
import { EntriesFields } from "./entries-fields"
import { LookFields } from "./look-fields"

interface SectionFieldsProps {
  section: PortalSection
  control: Control<PortalValues>
  settings: PortalSettings
}

/** The fields of one section of the portal's settings. */
export const SectionFields = ({
  section,
  control,
  settings,
}: SectionFieldsProps) => {
  const { t } = useTranslation("partner-center")
  switch (section) {
    case "welcome":
      return (
        <>
          <TextField
            control={control}
            name="welcome_title"
            label={t("portal.fields.welcome_title.label")}
            optional
          />
          <RichTextField
            control={control}
            name="welcome_message"
            label={t("portal.fields.welcome_message.label")}
            hint={t("portal.form.messageHint")}
            optional
          />
        </>
      )
    case "entries":
      return <EntriesFields control={control} />
    case "look":
      return <LookFields control={control} savedLogoUrl={settings.logo_url} />
    case "sender":
      return (
        <>
          <TextField
            control={control}
            name="sender_name"
            label={t("portal.fields.sender_name.label")}
            hint={t("portal.fields.sender_name.hint")}
            optional
          />
          <TextField
            control={control}
            name="sender_email"
            type="email"
            label={t("portal.fields.sender_email.label")}
            hint={t("portal.fields.sender_email.hint")}
            optional
          />
          <TextField
            control={control}
            name="reply_to_email"
            type="email"
            label={t("portal.fields.reply_to_email.label")}
            hint={t("portal.fields.reply_to_email.hint")}
            optional
          />
        </>
      )
    case "applications":
      return (
        <ChoiceField
          control={control}
          name="approval"
          label={t("portal.fields.approval.label")}
          hint={t("portal.fields.approval.hint")}
          options={(["manual", "automatic"] as const).map((value) => ({
            value,
            label: t(`portal.fields.approval.values.${value}`),
          }))}
        />
      )
  }
}
