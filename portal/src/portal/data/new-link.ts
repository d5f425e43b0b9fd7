import type { CreateLinkBody } from "../../client/types.ts"

/** Fields that the API's refusals name. */
export const LINK_FIELDS = ["name", "destination", "code"] as const

/** What a link leads to: the first page, one that was searched for, or an address. */
export const LINK_TARGETS = ["home", "found", "address"] as const

export type LinkValues = {
  name: string
  target: (typeof LINK_TARGETS)[number]
  /** Path of the page that was chosen among those found. */
  found: string
  address: string
  /** Empty: made from the name. */
  code: string
}

export const NEW_LINK: LinkValues = {
  name: "",
  target: "home",
  found: "",
  address: "",
  code: "",
}

/** A new link as the API takes it. */
export const toLinkBody = ({
  name,
  target,
  found,
  address,
  code,
}: LinkValues): CreateLinkBody => {
  const destinations = { home: "/", found, address: address.trim() }
  return {
    name: name.trim(),
    destination: destinations[target],
    ...(code.trim() ? { code: code.trim() } : {}),
  }
}
