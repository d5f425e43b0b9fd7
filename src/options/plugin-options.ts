import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import {
  EMAIL_KINDS,
  EMAIL_LANGUAGES,
  type EmailOverrides,
} from "../emails/catalogue"
import { parseEncryptionKeys } from "../encryption/encryption-keys"
import { payoutProvidersSchema } from "./payout-providers-schema"

const MIN_SECRET_LENGTH = 32

const httpUrl = (name: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${name} must be a full http(s) address, for example "https://shop.example.com"`,
    })
    .transform((url) => url.replace(/\/+$/, ""))

const secretText = (name: string) =>
  z
    .string({ error: `${name} must be a text` })
    .min(
      MIN_SECRET_LENGTH,
      `${name} must have at least ${MIN_SECRET_LENGTH} characters; "openssl rand -hex 32" makes one`,
    )

/** The keys themselves are read where secrets are kept; here they only must be some. */
const encryptionKeysText = z
  .string({ error: "encryptionKeys must be a text" })
  .superRefine((text, context) => {
    try {
      parseEncryptionKeys(text)
    } catch (error) {
      context.addIssue({
        code: "custom",
        message: error instanceof Error ? error.message : String(error),
      })
    }
  })

/** Each of them is a function; what it answers is checked by its type alone. */
const emailOverrides = z.strictObject(
  Object.fromEntries(
    EMAIL_KINDS.map((kind) => [
      kind,
      z
        .custom<unknown>((value) => typeof value === "function", {
          error: `emails.${kind} must be a function that answers { subject, text, html }`,
        })
        .optional(),
    ]),
  ),
  { error: "emails must name functions by the kind of the e-mail" },
) as unknown as z.ZodType<EmailOverrides, EmailOverrides>

/** Pages of one kind in the storefront; `:handle` stands for which. */
const pagePath = (name: string, example: string) =>
  z
    .string({ error: `${name} must be a text` })
    .regex(
      /^\/(?!\/)(?!.*:handle.*:handle)[^\s\\#]*:handle[^\s\\#]*$/,
      `${name} must be a path of the storefront with ":handle" in it once, for example "${example}"`,
    )

const pluginOptionsSchema = z.strictObject({
  /** Where visitors land: the storefront's address. */
  storefrontUrl: httpUrl("storefrontUrl"),
  /** Where the partners' portal is in the storefront. */
  portalPath: z
    .string({ error: "portalPath must be a text" })
    .regex(
      /^(\/[A-Za-z0-9._~-]+)+\/?$/,
      'portalPath must be a path of the storefront, for example "/partners"',
    )
    .transform((path) => path.replace(/\/$/, ""))
    .default("/partners"),
  /** Where the storefront has its products' pages; null: it has none. */
  productPath: pagePath("productPath", "/products/:handle")
    .nullable()
    .default("/products/:handle"),
  /** Where the storefront has its categories' pages; null: it has none. */
  categoryPath: pagePath("categoryPath", "/categories/:handle")
    .nullable()
    .default("/categories/:handle"),
  /** The public address of the Medusa server; partners' links start with it. */
  backendUrl: httpUrl("backendUrl").default("http://localhost:9000"),
  /** Further origins that a link may lead to. The storefront's is always allowed. */
  allowedOrigins: z
    .array(httpUrl("allowedOrigins"), {
      error: "allowedOrigins must be a list of addresses",
    })
    .default([]),
  /** Key under which IP addresses are hashed; without it none is kept. */
  secret: secretText("secret").optional(),
  /**
   * For how many months clicks are kept; null: for ever. Reports keep what they show, but no
   * order finds its partner by a click that is gone: it must be longer than the tracking
   * windows.
   */
  clickRetentionMonths: z
    .number({
      error: "clickRetentionMonths must be a number of months, or null",
    })
    .int("clickRetentionMonths must be a whole number of months")
    .min(
      1,
      "clickRetentionMonths must be 1 or more, or null to keep all clicks",
    )
    .nullable()
    .default(null),
  /**
   * What the storefront's server proves itself with, so that the visitor's address
   * that it names is believed; otherwise all visitors have the storefront's address.
   */
  storefrontSecret: secretText("storefrontSecret").optional(),
  /**
   * Under what partners' payment and tax details are encrypted, the current one first:
   * `k2:<64 hexadecimal digits>,k1:<…>`. Without it none can be kept.
   */
  encryptionKeys: encryptionKeysText.optional(),
  /** In which language e-mails to partners are written. */
  emailLanguage: z
    .enum(EMAIL_LANGUAGES, {
      error: `emailLanguage must be one of ${EMAIL_LANGUAGES.join(", ")}`,
    })
    .default("en"),
  /** The store's own e-mails to partners, by kind; the others are ours. */
  emails: emailOverrides.default({}),
  /** Who pays partners besides people; what each takes is said in docs/payout-providers.md. */
  payoutProviders: payoutProvidersSchema,
})

export type PluginOptions = z.output<typeof pluginOptionsSchema>
/** What a store writes in `plugins[].options` of its medusa-config. */
export type PartnerCenterOptions = z.input<typeof pluginOptionsSchema>

/**
 * Reads the options of the plugin, with defaults.
 * @throws MedusaError (invalid data) that names each wrong option and says what to write
 */
export function parsePluginOptions(options: unknown): PluginOptions {
  const parsed = pluginOptionsSchema.safeParse(ownOptions(options))
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map(({ path, code, message }) => {
    const where = path.join(".") || "options"
    return code === "unrecognized_keys"
      ? `  ${where}: ${message}: remove it, or check its spelling`
      : `  ${where}: ${message}`
  })
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    ["medusa-plugin-partner-center: wrong options", ...problems].join("\n"),
  )
}

/** Medusa adds its database connection to the options of every module. */
function ownOptions(options: unknown): Record<string, unknown> {
  const { database: _database, ...own } = (options ?? {}) as Record<
    string,
    unknown
  >
  return own
}
