import { z } from "@medusajs/framework/zod"

import { amountsSchema } from "../../../../contract/amounts-schema"
import { ownPayoutDetailsSchema } from "../../../../contract/payout-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { TypeOf } from "../../../../contract/schema-types"
import { shownPayoutSettings } from "../../../../contract/shown-payout-settings"

const LONGEST_PASSWORD = 500

export const ownPayoutSettingsBody = () =>
  z
    .strictObject({
      /** Where the money goes from now on; null: nowhere. */
      details: ownPayoutDetailsSchema().nullish(),
      /** The least that is paid out at a time; all currencies that the partner sets. */
      thresholds: amountsSchema().optional(),
      /** Of who is signed in; needed to change `details`. */
      current_password: z.string().min(1).max(LONGEST_PASSWORD).optional(),
    })
    .refine(
      ({ details, current_password }) =>
        details === undefined || current_password !== undefined,
      {
        error: "is missing: enter your password to change where the money goes",
        path: ["current_password"],
      },
    )

export type OwnPayoutSettingsBody = TypeOf<typeof ownPayoutSettingsBody>

const response = () =>
  z.object({
    payout_settings: shownPayoutSettings().extend({
      /** To whom the partner writes, as e-mails to partners say; null: not set. */
      contact_email: z.string().nullable(),
    }),
  })

export const ownPayoutSettingsContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partners/me/payout-settings",
    summary: "How the partner is paid, as far as it may be shown",
    audience: "partner",
    entries: ["payout_settings"],
    response,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: "/store/partners/me/payout-settings",
    summary:
      "Change how the partner is paid; where the money goes only with the password of who is signed in",
    audience: "partner",
    entries: ["payout_settings"],
    body: ownPayoutSettingsBody,
    response,
    errors: [400, 401, 403, 404, 429],
  },
]
