import { parseWhole } from "./decimals"
import { SETTING_CHOICES } from "./settings-sections"
import type { SettingName } from "./settings-types"
import type { SupposedSettings } from "./what-if-types"

/** Stands for a setting that is left as it was when an order was placed. */
export const AS_IT_WAS = "as_it_was"

const ON_OFF = ["true", "false"] as const

/** What can be supposed of each Partner default that bears on past orders. */
export const SUPPOSABLE = {
  levels: SETTING_CHOICES.levels,
  payout_participants: SETTING_CHOICES.payout_participants,
  payout_calculation: SETTING_CHOICES.payout_calculation,
  pay_if_unused: ON_OFF,
  credited_partner: SETTING_CHOICES.credited_partner,
  preferred_source: SETTING_CHOICES.preferred_source,
  tracking_method: SETTING_CHOICES.tracking_method,
  use_ip_address: ON_OFF,
  self_referral: SETTING_CHOICES.self_referral,
  tracking_window_days: ["days", "none"],
} as const satisfies Partial<Record<SettingName, readonly string[]>>

export type SupposableName = keyof typeof SUPPOSABLE

export const SUPPOSABLE_NAMES = Object.keys(SUPPOSABLE) as SupposableName[]

/** One choice for each setting, and the window's days where they are chosen. */
export interface SupposedValues {
  choices: Record<SupposableName, string>
  windowDays: string
}

/** Nothing is supposed. */
export const NOTHING_SUPPOSED: SupposedValues = {
  choices: Object.fromEntries(
    SUPPOSABLE_NAMES.map((name) => [name, AS_IT_WAS]),
  ) as Record<SupposableName, string>,
  windowDays: "30",
}

/** What the API takes: the settings that something is supposed of. */
export const toSupposedSettings = ({
  choices,
  windowDays,
}: SupposedValues): SupposedSettings =>
  Object.fromEntries(
    SUPPOSABLE_NAMES.filter((name) => choices[name] !== AS_IT_WAS).map(
      (name) => [name, supposedValue(name, choices[name], windowDays)],
    ),
  )

const supposedValue = (
  name: SupposableName,
  choice: string,
  windowDays: string,
) => {
  switch (name) {
    case "levels":
      return Number(choice)
    case "pay_if_unused":
    case "use_ip_address":
      return choice === "true"
    case "tracking_window_days":
      return choice === "none" ? null : parseWhole(windowDays)
    default:
      return choice
  }
}
