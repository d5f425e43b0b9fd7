import type { ModuleProviderExports } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

/** Built in, for what people pay by hand. */
const MANUAL = "manual"

/** Who pays partners besides people, named as Medusa's payment providers are. */
export const payoutProvidersSchema = z
  .array(
    z.strictObject(
      {
        resolve: z.custom<string | ModuleProviderExports>(
          (value) =>
            (typeof value === "string" && value.length > 0) ||
            (typeof value === "object" && value !== null),
          {
            error:
              'payoutProviders[].resolve must name a provider, for example "medusa-plugin-partner-center/providers/paypal"',
          },
        ),
        id: z
          .string({ error: "payoutProviders[].id must be a text" })
          .regex(
            /^[a-z0-9]+([_-][a-z0-9]+)*$/,
            'payoutProviders[].id stands in the address of its webhook: small letters, digits and single hyphens only, for example "paypal-us"',
          )
          .refine((id) => id !== MANUAL, {
            error: `payoutProviders[].id "${MANUAL}" is taken by the provider for payments made by hand; choose another`,
          })
          .optional(),
        options: z
          .record(z.string(), z.unknown(), {
            error: "payoutProviders[].options must be an object",
          })
          .default({}),
      },
      {
        error: (issue) =>
          issue.code === "unrecognized_keys"
            ? undefined
            : "payoutProviders[] must be objects with resolve, id and options",
      },
    ),
    { error: "payoutProviders must be a list of { resolve, id, options }" },
  )
  .default([])
