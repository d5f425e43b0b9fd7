import type { PartnerSettings, SettingName } from "./settings-types"
import { isSwitch } from "./settings-sections"
import { changedSettings } from "./settings-form"

/** A text of this area's translations, with what is put into it. */
export interface TextOf {
  key: string
  params?: Record<string, string | number>
}

/** What one changed setting does. */
export interface SettingEffect {
  name: SettingName
  from: TextOf
  to: TextOf
  /** What is different for orders placed from now on. */
  sentence: TextOf
}

/** A setting's value in words. */
export const valueText = <Name extends SettingName>(
  name: Name,
  value: PartnerSettings[Name],
): TextOf => {
  if (value === null) {
    return { key: `settings.fields.${name}.none` }
  }
  if (isSwitch(name)) {
    return { key: value ? "settings.on" : "settings.off" }
  }
  if (name === "tracking_window_days" || name === "hold_days") {
    return name === "hold_days" && value === 0
      ? { key: `settings.fields.${name}.none` }
      : { key: "settings.days", params: { count: Number(value) } }
  }
  if (name === "code_prefix" || name === "custom_link_url") {
    return { key: "settings.text", params: { text: String(value) } }
  }
  return { key: `settings.fields.${name}.values.${value}` }
}

/** What changes from what to what and what that does, one effect for each changed setting. */
export const effectsOf = (
  before: PartnerSettings,
  after: PartnerSettings,
): SettingEffect[] =>
  changedSettings(before, after).map((name) => ({
    name,
    from: valueText(name, before[name]),
    to: valueText(name, after[name]),
    sentence: sentenceOf(name, before, after),
  }))

const sentenceOf = (
  name: SettingName,
  before: PartnerSettings,
  after: PartnerSettings,
): TextOf => {
  const effect = (variant: string, params?: TextOf["params"]) => ({
    key: `settings.effects.${name}.${variant}`,
    params,
  })
  switch (name) {
    case "levels":
      return effect(`from${before.levels}to${after.levels}`)
    case "hold_days":
      return after.hold_days === 0
        ? effect(`none_${after.hold_from}`)
        : effect(after.hold_from, { count: after.hold_days })
    case "tracking_window_days":
      return after.tracking_window_days === null
        ? effect("none")
        : effect("days", { count: after.tracking_window_days })
    case "code_prefix":
    case "custom_link_url":
      return after[name] === null
        ? effect("none")
        : effect("text", { text: after[name] })
    default:
      return effect(String(after[name]))
  }
}
