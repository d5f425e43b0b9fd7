import { z } from "@medusajs/framework/zod"

import { amountSchema, timeSchema } from "./common-schemas"
import { roleSchema } from "./rate-schemas"
import { reasonDetailSchema } from "./reason-schemas"

export const partnerNameSchema = () =>
  z.object({
    code: z.string(),
    name: z.string(),
  })

/** A partner's name and, for the store's own people, their id. */
export const namedPartnerSchema = () =>
  partnerNameSchema().extend({ id: z.string() })

/** What the store owes and has paid a partner in one currency. */
export const balancesSchema = () =>
  z.object({
    currency_code: z.string(),
    /** Earned, inside the hold period. */
    pending: amountSchema(),
    payable: amountSchema(),
    in_transit: amountSchema(),
    paid: amountSchema(),
  })

/** What was before a range, what happened in it, and what is after it. */
export const ledgerSums = () => ({
  beginning_balance: amountSchema(),
  commissions: amountSchema(),
  clawbacks: amountSchema(),
  payments: amountSchema(),
  /** Bonuses among them. */
  adjustments: amountSchema(),
  ending_balance: amountSchema(),
})

export const ledgerSummarySchema = () =>
  z.object({
    currency_code: z.string(),
    from: timeSchema().nullable(),
    to: timeSchema().nullable(),
    ...ledgerSums(),
  })

/** One line of a partner's ledger; the amount is signed from the partner's side. */
export const ledgerEntrySchema = () =>
  z.object({
    id: z.string(),
    posted_at: timeSchema(),
    kind: z.enum([
      "commission",
      "clawback",
      "payment",
      "payment_reversal",
      "adjustment",
      "bonus",
    ]),
    amount: amountSchema(),
    currency_code: z.string(),
    order_id: z.string().nullable(),
    order_display_id: z.number().int().nullable(),
    title: z.string().nullable(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    role: roleSchema().nullable(),
    /** Who sold, where it was somebody else. */
    sold_by: partnerNameSchema().nullable(),
    reason: z.string().nullable(),
    /** What the engine means by the reason; null for what an admin wrote. */
    reason_detail: reasonDetailSchema(),
  })
