import type { SettingsTerms } from "../../domain/terms"

export const PARTNER_SETTING_ID = "partner_defaults"

/** A version number below every saved one: the settings of a store that saved none. */
const UNSAVED_VERSION = 0

/**
 * The Partner defaults as the followed system documents them (domain-facts 1). The hold
 * period is ours: as long as most stores take goods back.
 */
export const DEFAULT_SETTINGS: Omit<SettingsTerms, "version"> & {
  code_prefix: string | null
} = {
  code_prefix: null,
  credited_partner: "latest",
  tracking_window_days: null,
  levels: 2,
  payout_calculation: "both",
  pay_if_unused: false,
  hold_days: 30,
  hold_from: "order",
}

export const DEFAULT_SETTINGS_TERMS: SettingsTerms = {
  version: UNSAVED_VERSION,
  credited_partner: DEFAULT_SETTINGS.credited_partner,
  tracking_window_days: DEFAULT_SETTINGS.tracking_window_days,
  levels: DEFAULT_SETTINGS.levels,
  payout_calculation: DEFAULT_SETTINGS.payout_calculation,
  pay_if_unused: DEFAULT_SETTINGS.pay_if_unused,
  hold_days: DEFAULT_SETTINGS.hold_days,
  hold_from: DEFAULT_SETTINGS.hold_from,
}
