const REFERRAL_PARAMS = ["ref", "ref_link", "ref_click"] as const

type ReferralParams = Partial<Record<(typeof REFERRAL_PARAMS)[number], string>>

/** The referral's own parameters; blank ones count as missing. */
export const referralParams = (search: string): ReferralParams => {
  const params = new URLSearchParams(search)
  return Object.fromEntries(
    REFERRAL_PARAMS.map((name) => [name, params.get(name)?.trim()]).filter(
      ([, value]) => value,
    ),
  )
}

/** The query without the referral's parameters, all others in their order. */
export const cleanSearch = (search: string) => {
  const params = new URLSearchParams(search)
  REFERRAL_PARAMS.forEach((name) => params.delete(name))
  return params.size ? `?${params}` : ""
}
