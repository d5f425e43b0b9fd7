import { z } from "@medusajs/framework/zod"

import { parseProviderOptions } from "../parse-provider-options"
import { STRIPE_CURRENCIES } from "./stripe-amount"

const schema = z.strictObject({
  /** Of the platform, or a restricted key that may read and write transfers. */
  apiKey: z
    .string({ error: "must be a text" })
    .regex(
      /^(sk|rk)_\S+$/,
      'must be a secret or restricted key of Stripe; it begins with "sk_" or "rk_"',
    ),
  /** Of the webhook's endpoint; without it webhooks are refused. */
  webhookSecret: z
    .string({ error: "must be a text" })
    .regex(
      /^whsec_\S+$/,
      'must be the signing secret of the endpoint; it begins with "whsec_"',
    )
    .optional(),
  /** Which currencies partners are paid in; the platform needs a balance in each. */
  currencies: z
    .array(
      z.string().refine((code) => STRIPE_CURRENCIES.includes(code), {
        error: 'must be of those that Stripe pays in, for example "eur"',
      }),
      { error: 'must be a list, for example ["eur", "usd"]' },
    )
    .min(1, "must name a currency at least")
    .default([...STRIPE_CURRENCIES]),
  /** Another address than Stripe's own, for tests. */
  host: z.string({ error: "must be a text" }).min(1).optional(),
  port: z.int({ error: "must be a whole number" }).optional(),
  protocol: z
    .enum(["http", "https"], { error: 'must be "http" or "https"' })
    .optional(),
  /** How long an answer of Stripe is waited for. */
  timeoutMs: z
    .int({ error: "must be a whole number of milliseconds" })
    .min(1, "must be above zero")
    .max(120_000, "must be at most 120000 (two minutes)")
    .default(30_000),
})

/** The options of the provider, with defaults. */
export type StripeConnectOptions = z.output<typeof schema>

/**
 * Reads the options of the provider.
 * @throws MedusaError (invalid data) that names each wrong option and says what to write
 */
export function parseStripeConnectOptions(
  options: unknown,
): StripeConnectOptions {
  return parseProviderOptions("stripe-connect", schema, options)
}
