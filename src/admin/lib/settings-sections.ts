import type { SettingName } from "./settings-types"

/** The Partner defaults in the groups in which they are shown and edited. */
export const SETTINGS_SECTIONS = {
  credit: [
    "credited_partner",
    "tracking_window_days",
    "tracking_method",
    "use_ip_address",
    "preferred_source",
    "self_referral",
  ],
  commissions: [
    "payout_participants",
    "levels",
    "payout_calculation",
    "pay_if_unused",
  ],
  payout: ["hold_days", "hold_from"],
  links: ["code_prefix", "custom_link_url"],
  notifications: ["skip_notifications"],
} as const satisfies Record<string, readonly SettingName[]>

export type SettingsSection = keyof typeof SETTINGS_SECTIONS

/** The sections in the order in which they stand on the page. */
export const SECTION_NAMES = Object.keys(SETTINGS_SECTIONS) as SettingsSection[]

/** A section by its name in an address, which can be anything. */
export const toSection = (name: string | undefined): SettingsSection | null =>
  SECTION_NAMES.find((section) => section === name) ?? null

/** The values of the settings that are chosen from a few. */
export const SETTING_CHOICES = {
  credited_partner: ["latest", "first"],
  tracking_method: ["cookies", "cookies_and_history"],
  preferred_source: ["coupon", "link"],
  self_referral: ["review", "refuse", "allow"],
  payout_participants: ["sale", "lead", "both"],
  levels: ["1", "2", "3"],
  payout_calculation: ["percent", "amount", "both"],
  hold_from: ["order", "delivery"],
} as const satisfies Partial<Record<SettingName, readonly string[]>>

export type ChoiceName = keyof typeof SETTING_CHOICES

/** The settings that are on or off. */
export const SETTING_SWITCHES = [
  "use_ip_address",
  "pay_if_unused",
  "skip_notifications",
] as const satisfies readonly SettingName[]

export type SwitchName = (typeof SETTING_SWITCHES)[number]

/** The settings that are a number of days. */
export const SETTING_DAYS = [
  "tracking_window_days",
  "hold_days",
] as const satisfies readonly SettingName[]

export type DaysName = (typeof SETTING_DAYS)[number]

export const isChoice = (name: SettingName): name is ChoiceName =>
  name in SETTING_CHOICES

export const isSwitch = (name: SettingName): name is SwitchName =>
  SETTING_SWITCHES.some((each) => each === name)

export const isDays = (name: SettingName): name is DaysName =>
  SETTING_DAYS.some((each) => each === name)
