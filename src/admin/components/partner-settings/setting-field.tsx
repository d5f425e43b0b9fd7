import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { SettingsValues } from "../../lib/settings-form"
import {
  isChoice,
  isDays,
  isSwitch,
  SETTING_CHOICES,
} from "../../lib/settings-sections"
import type { SettingName } from "../../lib/settings-types"
import { DaysField } from "../common/days-field"
import { TextField } from "../common/text-field"
import { SwitchField } from "../common/switch-field"

interface SettingFieldProps {
  control: Control<SettingsValues>
  name: SettingName
}

/** The control for one Partner default, with what the setting does. */
export const SettingField = ({ control, name }: SettingFieldProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const label = t(`settings.fields.${name}.label`)
  const description = t(`settings.fields.${name}.description`)

  if (isChoice(name)) {
    return (
      <Form.Field
        control={control}
        name={name}
        render={({ field: { ref, onChange, ...field } }) => (
          <Form.Item>
            <Form.Label>{label}</Form.Label>
            <Select dir={dir} {...field} onValueChange={onChange}>
              {/* Around the trigger: it is what the label must name. */}
              <Form.Control>
                <Select.Trigger ref={ref} className="[&>span]:truncate">
                  <Select.Value />
                </Select.Trigger>
              </Form.Control>
              <Select.Content>
                {SETTING_CHOICES[name].map((value) => (
                  <Select.Item key={value} value={value}>
                    {t(`settings.fields.${name}.values.${value}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            <Form.Hint>{description}</Form.Hint>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
    )
  }

  if (isSwitch(name)) {
    return (
      <SwitchField
        control={control}
        name={name}
        label={label}
        hint={description}
      />
    )
  }

  const hasHint = name !== "code_prefix"
  const field = {
    control,
    name,
    label,
    hint: hasHint
      ? `${description} ${t(`settings.fields.${name}.hint`)}`
      : description,
  }
  return isDays(name) ? (
    <DaysField {...field} canBeEmpty={name !== "hold_days"} />
  ) : (
    <TextField {...field} />
  )
}
