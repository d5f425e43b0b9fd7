import { z } from "@medusajs/framework/zod"

import { amountSchema } from "../contract/common-schemas"

/** A figure of the range beside the same of the range of equal length before. */
const comparedAmount = () =>
  z.object({
    current: amountSchema(),
    previous: amountSchema(),
  })
const comparedCount = () =>
  z.object({
    current: z.number().int(),
    previous: z.number().int(),
  })

/** What `compareFigures` says of a range and of the one before it. */
export const comparedFigures = () => ({
  /** Commissions posted in the range, less what was taken back in it. */
  earned: comparedAmount(),
  paid: comparedAmount(),
  /** Visits of people. */
  clicks: comparedCount(),
  /** People who were known before they ordered. */
  leads: comparedCount(),
  /** Orders that a partner is credited with, in all currencies. */
  orders: comparedCount(),
})

/** Every day of a range, the first first. */
export const daysSchema = () =>
  z.array(
    z.object({
      day: z.string(),
      earned: amountSchema(),
      clicks: z.number().int(),
      orders: z.number().int(),
    }),
  )
