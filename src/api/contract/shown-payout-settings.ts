import { z } from "@medusajs/framework/zod"

import { shownAmountsSchema } from "./amounts-schema"
import { timeSchema } from "./common-schemas"
import { payoutMethodSchema } from "./payout-schemas"

/** How a partner is paid, as the store's people and the partner's members are shown it. */
export const shownPayoutSettings = () =>
  z.object({
    /** null: none is named, nothing can be paid. */
    method: payoutMethodSchema().nullable(),
    /** What may be shown of the details, for example `DE •••• 3000`. */
    label: z.string().nullable(),
    thresholds: shownAmountsSchema(),
    /** Payments are under review: nothing is paid meanwhile. */
    is_held: z.boolean(),
    /** When method, details or thresholds last changed. */
    updated_at: timeSchema().nullable(),
    /** Which methods the store offers to partners. */
    methods: z.array(payoutMethodSchema()),
    /** The least that the store pays out at a time. */
    store_thresholds: shownAmountsSchema(),
    /** Whether details can be kept: the store has a key to encrypt them under. */
    can_save_details: z.boolean(),
  })
