import type { SettingsTerms } from "../terms"

/** Partner defaults for tests of the domain. */
export const SETTINGS: SettingsTerms = {
  version: 1,
  credited_partner: "latest",
  tracking_window_days: 30,
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
