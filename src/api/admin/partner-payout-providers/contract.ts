import { z } from "@medusajs/framework/zod"

import { payoutMethodSchema } from "../../contract/payout-schemas"
import type { RouteContract } from "../../contract/route-contract"

export const payoutProviderContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-payout-providers",
    summary: "Who can pay partners, `manual` (people) first",
    audience: "admin",
    response: () =>
      z.object({
        payout_providers: z.array(
          z.object({ id: z.string(), methods: z.array(payoutMethodSchema()) }),
        ),
      }),
    errors: [401],
  },
]
