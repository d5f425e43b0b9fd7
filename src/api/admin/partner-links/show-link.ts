import type { LinkDTO } from "../../../modules/referral/types"

/** A link as the dashboard shows it. */
export function showLink(link: LinkDTO) {
  return {
    id: link.id,
    name: link.name,
    code: link.code,
    destination: link.destination,
    partner_id: link.partner_id,
    program_ids: link.program_ids,
    created_at: link.created_at,
    updated_at: link.updated_at,
  }
}
