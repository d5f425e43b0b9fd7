import { z } from "@medusajs/framework/zod"

import type { RouteContract } from "../contract/route-contract"

export const payoutWebhookContract: RouteContract = {
  method: "POST",
  path: "/partner-payouts/webhooks/:provider_id",
  summary:
    "Take a payout provider's news in, when it has signed them; its payments are asked " +
    "after then",
  audience: "anyone",
  limit: "webhooks",
  body: () => z.looseObject({}),
  bodyLimit: "1mb",
  keepsRawBody: true,
  response: () => z.object({ received: z.literal(true) }),
  errors: [400, 404, 429],
}
