import type { MedusaResponse } from "@medusajs/framework"

import { updateProfileWorkflow } from "../../../../../workflows/partner/update-profile"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../contract/partner-context"
import { readMe } from "../read-me"
import type { ProfileBody } from "./contract"

/**
 * Changes the partner's profile, and the name of the member who does it. A viewer may change
 * nothing but that.
 */
export async function POST(
  req: PartnerRequest<ProfileBody>,
  res: MedusaResponse,
): Promise<void> {
  const { first_name, last_name, ...partner } = req.validatedBody
  const touched = Object.keys(partner)
  if (touched.length > 0) {
    assertMayChange(req, touched.join(", "))
  }
  await updateProfileWorkflow(req.scope).run({
    input: {
      partner_id: req.partner_member.partner_id,
      member_id: req.partner_member.id,
      partner,
      member: { first_name, last_name },
    },
  })
  res.json(await readMe(req))
}
