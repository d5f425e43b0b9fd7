import type { PartnerSettings } from "../settings-types"

/** The Partner defaults of a store that saved none. */
export const SETTINGS: PartnerSettings = {
  code_prefix: null,
  credited_partner: "latest",
  tracking_window_days: null,
  tracking_method: "cookies",
  use_ip_address: false,
  preferred_source: "coupon",
  self_referral: "review",
  payout_participants: "sale",
  skip_notifications: false,
  custom_link_url: null,
  levels: 2,
  payout_calculation: "both",
  pay_if_unused: false,
  hold_days: 30,
  hold_from: "order",
}
