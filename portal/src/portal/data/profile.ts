import type { PartnerMeResponse, ProfileBody } from "../../client/types.ts"

/** My Profile as it stands in the form: what is not given is empty. */
export type ProfileValues = {
  name: string
  website: string
  phone: string
  notify_on_lead: boolean
  notify_on_sale: boolean
  notify_on_payout: boolean
  first_name: string
  last_name: string
}

export const PROFILE_FIELDS = [
  "name",
  "website",
  "phone",
  "first_name",
  "last_name",
] as const

export const toProfileValues = ({
  partner,
  member,
}: PartnerMeResponse): ProfileValues => ({
  name: partner.name,
  website: partner.website ?? "",
  phone: partner.phone ?? "",
  notify_on_lead: partner.notify_on_lead,
  notify_on_sale: partner.notify_on_sale,
  notify_on_payout: partner.notify_on_payout,
  first_name: member?.first_name ?? "",
  last_name: member?.last_name ?? "",
})

/** What is different; a field that was emptied is null, but for the name. */
export const toProfileBody = (
  before: ProfileValues,
  after: ProfileValues,
): ProfileBody => {
  const changed = (Object.keys(before) as (keyof ProfileValues)[]).filter(
    (field) => before[field] !== after[field],
  )
  return Object.fromEntries(
    changed.map((field) => [
      field,
      after[field] === "" && field !== "name" ? null : after[field],
    ]),
  )
}
