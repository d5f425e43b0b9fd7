import { z } from "@medusajs/framework/zod"

const itemErrorSchema = z.object({
  name: z.string().nullish(),
  message: z.string().nullish(),
})

const itemSchema = z.object({
  transaction_status: z.string().nullish(),
  payout_item: z.object({ sender_item_id: z.string().nullish() }).nullish(),
  errors: itemErrorSchema.nullish(),
})

/** `GET /v1/payments/payouts/{id}`, and with the header alone `POST /v1/payments/payouts`. */
export const batchSchema = z.object({
  batch_header: z.object({
    payout_batch_id: z.string().min(1),
    batch_status: z.string().nullish(),
    sender_batch_header: z
      .object({ sender_batch_id: z.string().nullish() })
      .nullish(),
  }),
  items: z.array(itemSchema).nullish(),
})

export type PayPalBatch = z.output<typeof batchSchema>
export type PayPalItem = z.output<typeof itemSchema>

const linksSchema = z.array(z.object({ href: z.string() })).nullish()

/** Any answer above 399. `link` is what PayPal writes, `links` what it describes. */
export const errorSchema = z.object({
  name: z.string().nullish(),
  message: z.string().nullish(),
  details: z
    .array(
      z.object({
        field: z.string().nullish(),
        issue: z.string().nullish(),
        description: z.string().nullish(),
        link: linksSchema,
        links: linksSchema,
      }),
    )
    .nullish(),
  links: linksSchema,
})

export type PayPalError = z.output<typeof errorSchema>

/** An event that PayPal tells of. Of a batch or of an item, either names the batch. */
export const webhookEventSchema = z.object({
  event_type: z.string(),
  resource: z
    .object({
      payout_batch_id: z.string().nullish(),
      batch_header: z.object({ payout_batch_id: z.string() }).nullish(),
    })
    .nullish(),
})

/** `POST /v1/notifications/verify-webhook-signature`. */
export const verificationSchema = z.object({ verification_status: z.string() })
