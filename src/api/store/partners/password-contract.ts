import { z } from "@medusajs/framework/zod"

import { textSchema } from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_LOGIN = 320
const LONGEST_TOKEN = 200
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 1000

export const requestPasswordResetBody = () =>
  z.strictObject({
    /** Partner code or a member's e-mail. */
    login: textSchema(LONGEST_LOGIN),
  })

export type RequestPasswordResetBody = TypeOf<typeof requestPasswordResetBody>

export const setPasswordBody = () =>
  z.strictObject({
    /** Of the link in the e-mail: what follows `#token=`. */
    token: z.string().min(1).max(LONGEST_TOKEN),
    password: z
      .string()
      .min(
        SHORTEST_PASSWORD,
        `must have at least ${SHORTEST_PASSWORD} characters`,
      )
      .max(LONGEST_PASSWORD),
  })

export type SetPasswordBody = TypeOf<typeof setPasswordBody>

const done = () => z.object({ success: z.literal(true) })

export const passwordContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/partners/password-reset",
    summary:
      "Ask for a link that sets a new password; the answer tells nothing about who exists",
    audience: "store",
    limit: "password-mail",
    body: requestPasswordResetBody,
    response: done,
    errors: [400, 429],
  },
  {
    method: "POST",
    path: "/store/partners/password",
    summary: "Set a password with the token of a link; all sessions end",
    audience: "store",
    limit: "password",
    body: setPasswordBody,
    response: done,
    errors: [400, 429],
  },
]
