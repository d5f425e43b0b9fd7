import type { PartnerMeResponse } from "../../client/types.ts"

/** Whether who looks may change what belongs to the partner, and not to them alone. */
export const mayChange = ({ member }: PartnerMeResponse): boolean =>
  member !== null && member.role !== "viewer"
