import { z } from "@medusajs/framework/zod"

import type { RouteContract } from "../../contract/route-contract"

export const renewalBody = () => z.strictObject({})

const encryption = () =>
  z.object({
    /** Under which key new details are kept; null: the store has none. */
    current_key_id: z.string().nullable(),
    /** How many there are under which key, the option's or one that is gone. */
    keys: z.array(z.object({ key_id: z.string(), secrets: z.number().int() })),
  })

export const encryptionContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-encryption",
    summary: "Under which keys payment and tax details are encrypted",
    audience: "admin",
    response: () => z.object({ encryption: encryption() }),
    errors: [401],
  },
  {
    method: "POST",
    path: "/admin/partner-encryption",
    summary: "Encrypt all payment and tax details under the current key",
    audience: "admin",
    body: renewalBody,
    response: () =>
      z.object({
        /** Now under the current key. */
        renewed: z.number().int(),
        /** No key of the store opens them; they stay as they are. */
        unreadable: z.number().int(),
        encryption: encryption(),
      }),
    errors: [400, 401],
  },
]
