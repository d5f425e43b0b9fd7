import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { EditPartnerValues } from "../../lib/edit-partner-form"
import { ChoiceField } from "../common/choice-field"
import { DaysField } from "../common/days-field"

const CHOICES = ["inherit", "days", "endless"] as const

/** How long the partner's referrals count. */
export const TrackingWindowFields = ({
  control,
}: {
  control: Control<EditPartnerValues>
}) => {
  const { t } = useTranslation("partner-center")
  const choice = useWatch({ control, name: "window" })
  return (
    <>
      <ChoiceField
        control={control}
        name="window"
        label={t("partners.window.label")}
        hint={t("partners.window.hint")}
        options={CHOICES.map((value) => ({
          value,
          label: t(`partners.window.choices.${value}`),
        }))}
      />
      {choice === "days" && (
        <DaysField
          control={control}
          name="days"
          label={t("partners.window.days")}
        />
      )}
    </>
  )
}
