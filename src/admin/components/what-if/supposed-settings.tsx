import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import { valueText } from "../../lib/settings-effects"
import { isSwitch } from "../../lib/settings-sections"
import type { PartnerSettings } from "../../lib/settings-types"
import type { WhatIfValues } from "../../lib/what-if-form"
import {
  AS_IT_WAS,
  SUPPOSABLE,
  SUPPOSABLE_NAMES,
  type SupposableName,
} from "../../lib/what-if-settings"
import { DaysField } from "../common/days-field"

interface SupposedSettingsProps {
  control: Control<WhatIfValues>
  /** The Partner defaults of today, to compare with. */
  settings: PartnerSettings
}

/** What is supposed of the Partner defaults; nothing at first. */
export const SupposedSettings = ({
  control,
  settings,
}: SupposedSettingsProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const window = useWatch({
    control,
    name: "settings.choices.tracking_window_days",
  })

  const labelOf = (name: SupposableName, value: string) => {
    if (isSwitch(name)) {
      return t(value === "true" ? "settings.on" : "settings.off")
    }
    return name === "tracking_window_days"
      ? t(`whatIf.window.${value}`)
      : t(`settings.fields.${name}.values.${value}`)
  }
  const todayOf = (name: SupposableName) => {
    const { key, params } = valueText(name, settings[name])
    return t("whatIf.today", { value: t(key, params) })
  }

  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
      {SUPPOSABLE_NAMES.map((name) => (
        <Form.Field
          key={name}
          control={control}
          name={`settings.choices.${name}`}
          render={({ field: { ref, onChange, ...field } }) => (
            <Form.Item>
              <Form.Label>{t(`settings.fields.${name}.label`)}</Form.Label>
              <Select dir={dir} {...field} onValueChange={onChange}>
                {/* Around the trigger: it is what the label must name. */}
                <Form.Control>
                  <Select.Trigger ref={ref}>
                    <Select.Value />
                  </Select.Trigger>
                </Form.Control>
                <Select.Content>
                  <Select.Item value={AS_IT_WAS}>
                    {t("whatIf.asItWas")}
                  </Select.Item>
                  {SUPPOSABLE[name].map((value) => (
                    <Select.Item key={value} value={value}>
                      {labelOf(name, value)}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
              <Form.Hint>{todayOf(name)}</Form.Hint>
            </Form.Item>
          )}
        />
      ))}
      {window === "days" && (
        <DaysField
          control={control}
          name="settings.windowDays"
          label={t("whatIf.window.daysLabel")}
        />
      )}
    </div>
  )
}
