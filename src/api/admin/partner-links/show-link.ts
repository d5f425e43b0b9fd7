import type { LinkDTO } from "../../../modules/referral/types"

/** A link as the dashboard shows it. */
export function showLink(link: LinkDTO) {
  const { id, name, code, destination, partner_id, created_at, updated_at } =
    link
  return { id, name, code, destination, partner_id, created_at, updated_at }
}
