import { isWholeNumber, isWholeOrEmpty, parseWhole } from "./decimals"
import type { PartnerSettings, SaveSettingsInput } from "./settings-types"

type Choices = Pick<
  PartnerSettings,
  | "credited_partner"
  | "tracking_method"
  | "preferred_source"
  | "self_referral"
  | "payout_participants"
  | "payout_calculation"
  | "hold_from"
  | "use_ip_address"
  | "pay_if_unused"
  | "skip_notifications"
>

/** The Partner defaults as a form holds them: what is typed is text. */
export interface SettingsValues extends Choices {
  code_prefix: string
  custom_link_url: string
  /** Empty: without end. */
  tracking_window_days: string
  levels: "1" | "2" | "3"
  hold_days: string
}

/** The form's values at the beginning. */
export const toSettingsValues = (
  settings: PartnerSettings,
): SettingsValues => ({
  ...settings,
  code_prefix: settings.code_prefix ?? "",
  custom_link_url: settings.custom_link_url ?? "",
  tracking_window_days: String(settings.tracking_window_days ?? ""),
  levels: `${settings.levels}`,
  hold_days: String(settings.hold_days),
})

/**
 * The Partner defaults that a form says. Days must be whole numbers: the form asks
 * `isWholeNumber` before.
 */
export const fromSettingsValues = (
  values: SettingsValues,
): PartnerSettings => ({
  ...values,
  code_prefix: values.code_prefix.trim() || null,
  custom_link_url: values.custom_link_url.trim() || null,
  tracking_window_days: parseWhole(values.tracking_window_days),
  levels: LEVELS[values.levels],
  // An empty field must not become null, which other settings have for "without end".
  hold_days: parseWhole(values.hold_days) ?? NaN,
})

const LEVELS = { "1": 1, "2": 2, "3": 3 } as const

/**
 * What would hold after saving, as far as it can be read: days that are no number yet
 * count as they are now.
 */
export const previewSettings = (
  before: PartnerSettings,
  values: SettingsValues,
): PartnerSettings => {
  const { hold_days, tracking_window_days } = toSettingsValues(before)
  return fromSettingsValues({
    ...values,
    hold_days: isWholeNumber(values.hold_days) ? values.hold_days : hold_days,
    tracking_window_days: isWholeOrEmpty(values.tracking_window_days)
      ? values.tracking_window_days
      : tracking_window_days,
  })
}

/** The settings that differ, in the order in which they stand. */
export const changedSettings = (
  before: PartnerSettings,
  after: PartnerSettings,
): (keyof PartnerSettings)[] =>
  (Object.keys(before) as (keyof PartnerSettings)[]).filter(
    (name) => before[name] !== after[name],
  )

/** What is sent to save: what was changed, so that nobody else's change is undone. */
export const toSaveSettings = (
  before: PartnerSettings,
  after: PartnerSettings,
): SaveSettingsInput =>
  Object.fromEntries(
    changedSettings(before, after).map((name) => [name, after[name]]),
  )
