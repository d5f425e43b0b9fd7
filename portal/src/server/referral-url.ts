const REFERRAL_PARAMS = ["ref", "ref_link", "ref_ad", "ref_click"] as const

type ReferralParams = Partial<Record<(typeof REFERRAL_PARAMS)[number], string>>

/** Of what ids and codes are made. Mail programs add brackets and dots to links. */
const WORD = /^[A-Za-z0-9_-]{1,100}$/

/** The referral's own parameters; blank and malformed ones count as missing. */
export const referralParams = (search: string): ReferralParams => {
  const params = new URLSearchParams(search)
  return Object.fromEntries(
    REFERRAL_PARAMS.map((name) => [name, params.get(name)?.trim()]).filter(
      ([, value]) => value && WORD.test(value),
    ),
  )
}

/** The query without the referral's parameters, all others in their order. */
export const cleanSearch = (search: string) => {
  const params = new URLSearchParams(search)
  REFERRAL_PARAMS.forEach((name) => params.delete(name))
  const rest = params.toString()
  return rest && `?${rest}`
}
