import { z } from "@medusajs/framework/zod"

import { parseProviderOptions } from "../parse-provider-options"
import {
  PAYPAL_CURRENCIES,
  PAYPAL_DEFAULT_CURRENCIES,
} from "../../domain/payout/paypal-currencies"

const BASE_URLS = {
  sandbox: "https://api-m.sandbox.paypal.com",
  live: "https://api-m.paypal.com",
}

const text = (name: string, where: string) =>
  z
    .string({ error: `must be a text; ${where}` })
    .min(1, `must not be empty; ${where} (${name})`)

const credentials = "it stands in PayPal's developer dashboard under your app"

const schema = z
  .strictObject({
    /** Of the REST app that has the feature Payouts. */
    clientId: text("clientId", credentials),
    clientSecret: text("clientSecret", credentials),
    /** Without a default: whether real money moves is to be said. */
    environment: z.enum(["sandbox", "live"], {
      error: 'must be "sandbox" (play money) or "live"',
    }),
    /** Another address than PayPal's own, for tests. */
    baseUrl: z
      .url({ protocol: /^https?$/, error: "must be a full http(s) address" })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    /** Of the webhook in the same app; without it webhooks are refused. */
    webhookId: text(
      "webhookId",
      "PayPal shows it beside the address of the webhook",
    ).optional(),
    /** Which currencies partners are paid in. */
    currencies: z
      .array(
        z.enum(PAYPAL_CURRENCIES, {
          error: `must be of those that PayPal knows: ${PAYPAL_CURRENCIES.join(", ")}`,
        }),
        { error: 'must be a list, for example ["eur", "usd"]' },
      )
      .min(1, "must name a currency at least")
      .default([...PAYPAL_DEFAULT_CURRENCIES]),
    /** Subject of the e-mail that PayPal sends to the partner; its own otherwise. */
    emailSubject: z
      .string({ error: "must be a text" })
      .max(255, "must have at most 255 characters")
      .optional(),
    /** How long an answer of PayPal is waited for. */
    timeoutMs: z
      .int({ error: "must be a whole number of milliseconds" })
      .min(1, "must be above zero")
      .max(120_000, "must be at most 120000 (two minutes)")
      .default(30_000),
  })
  .transform(({ baseUrl, ...options }) => ({
    ...options,
    baseUrl: baseUrl ?? BASE_URLS[options.environment],
  }))

/** The options of the provider, with defaults; `baseUrl` is where PayPal's API is. */
export type PayPalOptions = z.output<typeof schema>

/**
 * Reads the options of the provider.
 * @throws MedusaError (invalid data) that names each wrong option and says what to write
 */
export function parsePayPalOptions(options: unknown): PayPalOptions {
  return parseProviderOptions("paypal", schema, options)
}
