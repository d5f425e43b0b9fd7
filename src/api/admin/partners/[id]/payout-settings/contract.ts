import { z } from "@medusajs/framework/zod"

import { amountsSchema } from "../../../../contract/amounts-schema"
import { reasonSchema } from "../../../../contract/common-schemas"
import { payoutDetailsSchema } from "../../../../contract/payout-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { TypeOf } from "../../../../contract/schema-types"
import { shownPayoutSettings } from "../../../../contract/shown-payout-settings"

export const payoutSettingsBody = () =>
  z.strictObject({
    /** Where the money goes from now on; null: nowhere. */
    details: payoutDetailsSchema().nullish(),
    /** The least that is paid out at a time; all currencies that the partner has own ones in. */
    thresholds: amountsSchema().optional(),
  })

export type PayoutSettingsBody = TypeOf<typeof payoutSettingsBody>

export const payoutHoldBody = () =>
  z.strictObject({
    /** For the store's people; partners see that there is a review. */
    reason: reasonSchema(),
  })

export type PayoutHoldBody = TypeOf<typeof payoutHoldBody>

const response = () =>
  z.object({
    payout_settings: shownPayoutSettings().extend({
      hold_reason: z.string().nullable(),
    }),
  })

export const partnerPayoutContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partners/:id/payout-settings",
    summary: "How a partner is paid, as far as it may be shown",
    audience: "admin",
    response,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id/payout-settings",
    summary:
      "Change how a partner is paid on their behalf; their owners are told",
    audience: "admin",
    body: payoutSettingsBody,
    response,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id/payout-hold",
    summary: "Put payments to a partner under review: nothing is paid",
    audience: "admin",
    body: payoutHoldBody,
    response,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id/payout-hold/release",
    summary: "End the review of payments to a partner",
    audience: "admin",
    response,
    errors: [400, 401, 404],
  },
]
