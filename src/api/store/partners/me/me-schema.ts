import { z } from "@medusajs/framework/zod"

import {
  memberRoleSchema,
  partnerStatusSchema,
  timeSchema,
} from "../../../contract/common-schemas"
import { partnerNameSchema } from "../../../contract/ledger-schemas"

/** The partner, and who looks. */
export const meSchema = () =>
  z.object({
    partner: z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      status: partnerStatusSchema(),
      website: z.string().nullable(),
      phone: z.string().nullable(),
      /** Whether they are told by e-mail of a lead, and of a sale. */
      notify_on_lead: z.boolean(),
      notify_on_sale: z.boolean(),
      notify_on_payout: z.boolean(),
      parent: partnerNameSchema().nullable(),
      created_at: timeSchema(),
    }),
    /** null while one of the store's people looks at the portal. */
    member: z
      .object({
        id: z.string(),
        email: z.string(),
        first_name: z.string().nullable(),
        last_name: z.string().nullable(),
        role: memberRoleSchema(),
      })
      .nullable(),
    /** One of the store's people looks at the portal as the partner sees it, read only. */
    visit: z.object({ ends_at: timeSchema() }).nullable(),
  })
