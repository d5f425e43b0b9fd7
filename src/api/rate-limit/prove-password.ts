import type { MedusaResponse } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { isOwnPassword } from "../../workflows/password/is-own-password"
import type { PartnerRequest } from "../contract/partner-context"
import { signInTry } from "./limit-sign-in"
import { refuseTooMany } from "./refuse-too-many"
import { secondsToWait } from "./shared-limits"

/**
 * Lets the signed-in member prove that it is them. Who has got hold of a session could
 * guess the password here as well as at the sign-in, so failures count there.
 * @returns false when there were too many; that is answered already
 * @throws MedusaError invalid data for a wrong password: the session stays as it is
 */
export async function provePassword(
  req: PartnerRequest,
  res: MedusaResponse,
  password: string,
): Promise<boolean> {
  const { count, takeBack } = await signInTry(req, req.partner_member.email)
  const wait = await secondsToWait(count)
  if (wait !== null) {
    refuseTooMany(
      res,
      wait,
      (seconds) => `Too many tries; wait ${seconds} seconds and try again`,
    )
    return false
  }
  if (!(await isOwnPassword(req.scope, req.partner_member, password))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "current_password: is wrong",
    )
  }
  await takeBack()
  return true
}
