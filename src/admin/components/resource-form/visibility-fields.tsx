import { Heading } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { programSource, type SearchOption } from "../../lib/option-sources"
import type { ResourceValues } from "../../lib/resource-form"
import { RESOURCE_STATUSES } from "../../lib/resources-query"
import { ChoiceField } from "../common/choice-field"
import { ComboboxField } from "../common/combobox-field"
import { MomentField } from "../program-form/moment-field"

interface VisibilityFieldsProps {
  control: Control<ResourceValues>
  /** The programs that are chosen at first. */
  programs?: readonly SearchOption[]
}

/** Which partners see a resource, and when. */
export const VisibilityFields = ({
  control,
  programs,
}: VisibilityFieldsProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <section className="flex flex-col gap-y-4">
      <Heading level="h2">{t("resources.form.visibility")}</Heading>
      <ChoiceField
        control={control}
        name="status"
        label={t("fields.status")}
        hint={t("resources.form.statusHint")}
        options={RESOURCE_STATUSES.map((value) => ({
          value,
          label: t(`resources.state.${value}`),
        }))}
      />
      <ComboboxField
        control={control}
        name="program_ids"
        source={programSource}
        current={programs}
        label={t("fields.programs")}
        placeholder={t("resources.form.programsPlaceholder")}
        hint={t("resources.form.programsHint")}
        optional
      />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <MomentField
          control={control}
          name="starts_at"
          label={t("resources.fields.startsAt")}
          hint={t("resources.form.startsAtHint")}
        />
        <MomentField
          control={control}
          name="ends_at"
          label={t("resources.fields.endsAt")}
          hint={t("resources.form.endsAtHint")}
        />
      </div>
    </section>
  )
}
