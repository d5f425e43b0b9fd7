import type { PartnerSettings, SettingName } from "./settings-types"

interface Hint {
  /** Where the text is: `settings.hints.<key>`. */
  key: string
  /** The settings that make the combination; it is shown where one of them is edited. */
  about: readonly SettingName[]
  holds: (settings: PartnerSettings) => boolean
}

const HINTS: readonly Hint[] = [
  {
    key: "unusedWithOneLevel",
    about: ["levels", "pay_if_unused"],
    holds: ({ levels, pay_if_unused }) => levels === 1 && pay_if_unused,
  },
  {
    key: "unusedWithoutSale",
    about: ["payout_participants", "pay_if_unused"],
    holds: ({ payout_participants, pay_if_unused }) =>
      payout_participants === "lead" && pay_if_unused,
  },
  {
    key: "leadOnly",
    about: ["payout_participants"],
    holds: ({ payout_participants }) => payout_participants === "lead",
  },
  {
    key: "ipWithoutEnd",
    about: ["use_ip_address", "tracking_window_days"],
    holds: ({ use_ip_address, tracking_window_days }) =>
      use_ip_address && tracking_window_days === null,
  },
  {
    key: "selfReferralAllowed",
    about: ["self_referral"],
    holds: ({ self_referral }) => self_referral === "allow",
  },
  {
    key: "noHoldPeriod",
    about: ["hold_days"],
    holds: ({ hold_days }) => hold_days === 0,
  },
  {
    key: "holdFromDelivery",
    about: ["hold_from"],
    holds: ({ hold_from }) => hold_from === "delivery",
  },
]

/** Combinations that do nothing, or more than one may think, among some settings. */
export const hintsFor = (
  settings: PartnerSettings,
  names: readonly SettingName[],
): string[] =>
  HINTS.filter(
    ({ about, holds }) =>
      about.some((name) => names.includes(name)) && holds(settings),
  ).map(({ key }) => key)
