import { z } from "@medusajs/framework/zod"

import { PAYOUT_OUTCOMES } from "../../../domain/payout/payout-status"
import { PAYOUT_BASES } from "../../../domain/payout/plan-payout"
import {
  amountSchema,
  currencyCodeSchema,
  dayOrTimeSchema,
  idSchema,
  keysetPageOf,
  keysetQuery,
  reasonSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import type { TypeOf } from "../../contract/schema-types"
import {
  payoutStatusSchema,
  sendingStageSchema,
} from "../../contract/shown-payout-schemas"
import type { RouteContract } from "../../contract/route-contract"
import { payoutRequest } from "../partner-payout-previews/contract"

const LONGEST_NOTE = 200
const LONGEST_REFERENCE = 140
const LONGEST_PROVIDER = 100
const MOST_PAYOUTS = 1000

export const createBatchBody = () =>
  payoutRequest().extend({
    note: textSchema(LONGEST_NOTE).nullish(),
    /** Made by the client: creates one batch, however often it is sent. */
    idempotency_key: idSchema,
    /** What the preview said; where it is not so any more, nothing is created. */
    expected: z
      .strictObject({ payouts: z.number().int().min(1), amount: z.number() })
      .optional(),
  })

export type CreateBatchBody = TypeOf<typeof createBatchBody>

export const listBatchesQuery = () =>
  keysetQuery().extend({
    currency_code: currencyCodeSchema.optional(),
  })

export type ListBatchesQuery = TypeOf<typeof listBatchesQuery>

const payoutIds = () =>
  z
    .array(idSchema)
    .min(1, "needs at least one payout; left out means all")
    .max(MOST_PAYOUTS, `must be at most ${MOST_PAYOUTS} payouts`)
    .optional()

export const settleBatchBody = () =>
  z
    .strictObject({
      outcome: z.enum(PAYOUT_OUTCOMES),
      /** Left out: all that are in transit. */
      payout_ids: payoutIds(),
      /** When the payment was made: a day (UTC) or a moment; left out: now. */
      paid_at: dayOrTimeSchema().optional(),
      /** What the bank statement says of it. */
      reference: textSchema(LONGEST_REFERENCE).optional(),
      reason: reasonSchema().optional(),
      /**
       * Somebody looked in the provider's account: without it only the provider says what
       * became of a payout that it may have.
       */
      checked_with_provider: z.boolean().default(false),
    })
    .refine(
      ({ outcome, reason }) => outcome === "paid" || reason !== undefined,
      {
        error: "must say why",
        path: ["reason"],
      },
    )
    .refine(
      ({ outcome, payout_ids }) =>
        outcome !== "reversed" || payout_ids !== undefined,
      { error: "must name the payouts that came back", path: ["payout_ids"] },
    )
    .refine(
      ({ paid_at }) =>
        paid_at === undefined || Date.parse(paid_at) <= Date.now(),
      { error: "must not be in the future", path: ["paid_at"] },
    )

export type SettleBatchBody = TypeOf<typeof settleBatchBody>

export const sendBatchBody = () =>
  z.strictObject({
    /** One of the store's payout providers, not `manual`. */
    provider_id: textSchema(LONGEST_PROVIDER),
    /** Left out: all that are in transit and that the provider can pay. */
    payout_ids: payoutIds(),
  })

export type SendBatchBody = TypeOf<typeof sendBatchBody>

export const recallBatchBody = () =>
  z.strictObject({
    /** Left out: all that wait to be sent. */
    payout_ids: payoutIds(),
  })

export type RecallBatchBody = TypeOf<typeof recallBatchBody>

export const payoutBatchSchema = () =>
  z.object({
    id: z.string(),
    currency_code: z.string(),
    basis: z.enum(PAYOUT_BASES),
    include_inactive: z.boolean(),
    from: timeSchema().nullable(),
    /** Exclusive. */
    until: timeSchema().nullable(),
    program_ids: z.array(z.string()),
    note: z.string().nullable(),
    created_by: z.string(),
    created_at: timeSchema(),
    /** null while money is still being set aside. */
    opened_at: timeSchema().nullable(),
    /** How many payouts stand where, and what they come to. */
    counts: z.array(
      z.object({
        status: payoutStatusSchema(),
        payouts: z.number().int(),
        amount: amountSchema(),
      }),
    ),
    /** Of those in transit: what a provider has, and how far they are with it. */
    with_provider: z.array(
      z.object({
        sending: sendingStageSchema(),
        payouts: z.number().int(),
        amount: amountSchema(),
      }),
    ),
  })

const path = "/admin/partner-payout-batches"
const response = () => z.object({ payout_batch: payoutBatchSchema() })

export const payoutBatchContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Batches of payouts, the newest first",
    audience: "admin",
    query: listBatchesQuery,
    response: () =>
      z.object({
        payout_batches: z.array(payoutBatchSchema()),
        ...keysetPageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary:
      "Create payments for many partners at once; their money is set aside in the background",
    audience: "admin",
    body: createBatchBody,
    response,
    errors: [400, 401],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "A batch of payouts with what became of them",
    audience: "admin",
    response,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/settlement`,
    summary:
      "Say what became of a batch's payouts: paid, failed, canceled, reversed",
    audience: "admin",
    body: settleBatchBody,
    response: () =>
      response().extend({
        /** How many payouts changed, and what they come to. */
        changed: z.number().int(),
        amount: amountSchema(),
        /** Those that were so already, cannot become it, or are their provider's to tell of. */
        unchanged: z.array(
          z.object({ id: z.string(), status: payoutStatusSchema() }),
        ),
      }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/sending`,
    summary:
      "Let a payout provider pay a batch; what it cannot pay is passed over",
    audience: "admin",
    body: sendBatchBody,
    response: () =>
      response().extend({
        /** How many payouts wait for the provider now. */
        queued: z.number().int(),
      }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/recall`,
    summary:
      "Take a batch's payouts back from a provider that has not been told of them yet",
    audience: "admin",
    body: recallBatchBody,
    response: () =>
      response().extend({
        /** How many payouts are nobody's again. */
        recalled: z.number().int(),
      }),
    errors: [400, 401, 404],
  },
]
