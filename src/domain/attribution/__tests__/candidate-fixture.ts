import type { Candidate } from "../candidates"

/** A candidate by id, as an entry of a map. */
export function candidate(
  id: string,
  changes: Partial<Candidate> = {},
): [string, Candidate] {
  return [
    id,
    {
      partner_id: id,
      version: 1,
      code: id,
      active: true,
      parent_id: null,
      tracking_window: null,
      window: { days: 30, set_by: "settings" },
      is_buyer: false,
      ...changes,
    },
  ]
}
