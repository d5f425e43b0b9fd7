import type { SettingsTerms } from "../../domain/terms"
import type { SettingsDTO } from "./types"

export const PARTNER_SETTING_ID = "partner_defaults"

/** A version number below every saved one: the settings of a store that saved none. */
const UNSAVED_VERSION = 0

/**
 * The Partner defaults as the followed system documents them (domain-facts 1). The hold
 * period is ours: as long as most stores take goods back.
 */
export const DEFAULT_SETTINGS: SettingsDTO = {
  code_prefix: null,
  skip_notifications: false,
  custom_link_url: null,
  credited_partner: "latest",
  tracking_window_days: null,
  tracking_method: "cookies",
  use_ip_address: false,
  preferred_source: "coupon",
  self_referral: "review",
  payout_participants: "sale",
  levels: 2,
  payout_calculation: "both",
  pay_if_unused: false,
  hold_days: 30,
  hold_from: "order",
}

const {
  code_prefix: _prefix,
  skip_notifications: _skip,
  custom_link_url: _url,
  ...DEFAULT_TERMS
} = DEFAULT_SETTINGS

export const DEFAULT_SETTINGS_TERMS: SettingsTerms = {
  version: UNSAVED_VERSION,
  ...DEFAULT_TERMS,
}
