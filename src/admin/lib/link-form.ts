import type { CreateLinkInput, UpdateLinkInput } from "./links-types"

export interface CreateLinkValues {
  name: string
  code: string
  destination: string
  /** Empty: the link is for more than one partner. */
  partner_id: string
  program_ids: string[]
}

export type EditLinkValues = Pick<
  CreateLinkValues,
  "name" | "destination" | "program_ids"
>

/** A new link; `partnerId` where it is made on a partner's page. */
export const emptyLink = (partnerId?: string): CreateLinkValues => ({
  name: "",
  code: "",
  destination: "/",
  partner_id: partnerId ?? "",
  program_ids: [],
})

/** What the API takes: a link that is one partner's alone is seen in no program. */
export const toCreateLink = (values: CreateLinkValues): CreateLinkInput => {
  const { partner_id, program_ids, ...link } = values
  return partner_id ? { ...link, partner_id } : { ...link, program_ids }
}

/** What the API takes of a link that is changed. */
export const toUpdateLink = (
  { name, destination, program_ids }: EditLinkValues,
  isPrivate: boolean,
): UpdateLinkInput =>
  isPrivate ? { name, destination } : { name, destination, program_ids }
