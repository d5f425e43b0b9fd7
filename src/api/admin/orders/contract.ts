import { z } from "@medusajs/framework/zod"

import { amountSchema, timeSchema } from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"
import { roleSchema } from "../../contract/rate-schemas"

const partner = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
})

const commissionSchema = z.object({
  id: z.string(),
  line_id: z.string(),
  product_id: z.string().nullable(),
  title: z.string(),
  partner,
  sold_by: partner,
  level: z.number().int(),
  role: roleSchema,
  program_id: z.string(),
  /** The version of the program's terms that decided. */
  program_version: z.number().int(),
  rule_id: z.string(),
  /** The version of the rule that decided. */
  rule_version: z.number().int(),
  currency_code: z.string(),
  earned: amountSchema,
  clawed_back: amountSchema,
  /** Earned less taken back. */
  amount: amountSchema,
  explanation: z.array(z.string()),
})

const orderCommissions = z.object({
  /** null while no sync has seen the order. */
  attribution: z
    .object({
      sale_partner: partner.nullable(),
      source: z.enum(["cookie"]).nullable(),
      click_id: z.string().nullable(),
      placed_at: timeSchema,
      settings_version: z.number().int(),
      trace: z.array(
        z.object({
          touch_id: z.string(),
          source: z.enum(["cookie"]),
          partner_id: z.string(),
          partner_code: z.string().nullable(),
          occurred_at: timeSchema,
          verdict: z.enum(["credited", "passed_over", "dropped"]),
          reason: z.string(),
        }),
      ),
    })
    .nullable(),
  commissions: z.array(commissionSchema),
})

const path = "/admin/orders/:id/partner-commissions"

export const orderContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Who was credited with an order, why, and what everybody earns",
    audience: "admin",
    response: orderCommissions,
    errors: [401],
  },
  {
    method: "POST",
    path: `${path}/sync`,
    summary: "Bring an order's commissions to what the order says now",
    audience: "admin",
    response: orderCommissions,
    errors: [401, 404],
  },
]
