import { z } from "@medusajs/framework/zod"

const HIGHEST_REPEAT = 1000

/** In full with the order, or in proportion to what the customer has paid. */
export const creditSchema = () => z.enum(["upfront", "as_paid"])

/** What percentages are taken of; a line after discounts, without tax and shipping. */
export const baseSchema = () =>
  z.strictObject({
    before_discounts: z.boolean(),
    include_tax: z.boolean(),
    include_shipping: z.boolean(),
  })

const repeatCount = () =>
  z
    .number()
    .int()
    .min(1, "must be at least 1")
    .max(HIGHEST_REPEAT, `must be at most ${HIGHEST_REPEAT}`)

/** How long a customer's orders earn. */
export const repeatSchema = () =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("forever") }),
    z.strictObject({ type: z.literal("orders"), count: repeatCount() }),
    z.strictObject({ type: z.literal("months"), count: repeatCount() }),
  ])
