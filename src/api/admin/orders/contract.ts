import { z } from "@medusajs/framework/zod"

import { ATTRIBUTION_SOURCES } from "../../../domain/attribution/candidates"
import { DECISION_KINDS } from "../../../domain/attribution/order-decisions"
import { REVIEW_STATES } from "../../../domain/attribution/review"
import { RATE_SOURCES } from "../../../domain/commission/choose-rate"
import {
  amountSchema,
  idSchema,
  reasonSchema,
  timeSchema,
} from "../../contract/common-schemas"
import { partnerNameSchema } from "../../contract/ledger-schemas"
import {
  paySchema,
  roleSchema,
  scopeTypeSchema,
  sideSchema,
} from "../../contract/rate-schemas"
import {
  reasonDetailSchema,
  reasonDetailsSchema,
} from "../../contract/reason-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const partner = () => partnerNameSchema().extend({ id: z.string() })

export const assignOrderBody = () =>
  z
    .strictObject({
      /** Who sold; null: nobody. Left out: as before. */
      sale_partner_id: idSchema.nullable().optional(),
      /** Who brought the customer; null: nobody. Left out: as before. */
      lead_partner_id: idSchema.nullable().optional(),
      reason: reasonSchema(),
    })
    .refine(
      ({ sale_partner_id, lead_partner_id }) =>
        sale_partner_id !== undefined || lead_partner_id !== undefined,
      { error: "is needed, or a lead_partner_id", path: ["sale_partner_id"] },
    )

export type AssignOrderBody = TypeOf<typeof assignOrderBody>

export const reviewOrderBody = () =>
  z.strictObject({
    verdict: z.enum(["approved", "refused"]),
    reason: reasonSchema(),
  })

export type ReviewOrderBody = TypeOf<typeof reviewOrderBody>

export const recalculateOrderBody = () =>
  z.strictObject({ reason: reasonSchema() })

export type RecalculateOrderBody = TypeOf<typeof recalculateOrderBody>

export const overrideLineBody = () =>
  z.strictObject({
    line_id: idSchema,
    partner_id: idSchema,
    /** In place of all that the partner would earn on the line; null: as computed again. */
    pay: paySchema().nullable(),
    reason: reasonSchema(),
  })

export type OverrideLineBody = TypeOf<typeof overrideLineBody>

/** Exact numbers, as decimals in text. */
const whySchema = () =>
  z.object({
    source: z.object({
      kind: z.enum(RATE_SOURCES),
      id: z.string(),
      version: z.number().int(),
    }),
    tier: z
      .object({
        from: z.string(),
        volume: z.string(),
        since: timeSchema().nullable(),
      })
      .nullable(),
    base: z.string(),
    quantity: z.string(),
    percent: z.string().nullable(),
    per_unit: z.string().nullable(),
    credited_part: z.string(),
    exact: z.string(),
    capped_to: z.string().nullable(),
  })

const commissionSchema = () =>
  z.object({
    id: z.string(),
    line_id: z.string(),
    product_id: z.string().nullable(),
    title: z.string(),
    partner: partner(),
    /** null for an order that is nobody's. */
    sold_by: partner().nullable(),
    level: z.number().int(),
    role: roleSchema(),
    /** null for what was agreed apart from programs. */
    program_id: z.string().nullable(),
    /** The version of the program's terms that decided. */
    program_version: z.number().int().nullable(),
    rule_id: z.string(),
    /** The version of the rule that decided. */
    rule_version: z.number().int(),
    currency_code: z.string(),
    earned: amountSchema(),
    clawed_back: amountSchema(),
    /** Earned less taken back: `pending` and `payable` together. */
    amount: amountSchema(),
    /** Inside the hold period, or waiting for the customer's payment or a review. */
    pending: amountSchema(),
    /** May be paid out, or has been. */
    payable: amountSchema(),
    explanation: z.array(z.string()),
    explanation_details: reasonDetailsSchema(),
    /** The numbers behind the explanation; null for commissions from before they were kept. */
    why: whySchema().nullable(),
  })

const explained = () => ({
  reason: z.string(),
  reason_detail: reasonDetailSchema(),
})

const traceSchema = () =>
  z.array(
    z.object({
      touch_id: z.string(),
      source: z.enum(ATTRIBUTION_SOURCES),
      partner_id: z.string(),
      partner_code: z.string().nullable(),
      occurred_at: timeSchema(),
      verdict: z.enum(["credited", "passed_over", "dropped"]),
      ...explained(),
    }),
  )

const namedRule = () => ({
  program_id: z.string(),
  program_name: z.string(),
  rule_id: z.string().nullable(),
  scope: scopeTypeSchema().nullable(),
})

const lineSchema = () =>
  z.object({
    line_id: z.string(),
    title: z.string(),
    side: sideSchema(),
    /** The rule that decides; null when nothing pays. */
    rule: z.object(namedRule()).nullable(),
    ...explained(),
    passed_over: z.array(z.object({ ...namedRule(), ...explained() })),
  })

const decisionSchema = () =>
  z.object({
    id: z.string(),
    kind: z.enum(DECISION_KINDS),
    /** What was decided: partners, verdict, line and rate, or whose terms count. */
    data: z.record(z.string(), z.unknown()),
    reason: z.string(),
    decided_at: timeSchema(),
  })

export const orderCommissionsSchema = () =>
  z.object({
    /** null while no sync has seen the order. */
    attribution: z
      .object({
        sale_partner: partner().nullable(),
        lead_partner: partner().nullable(),
        source: z.enum(ATTRIBUTION_SOURCES).nullable(),
        /** The click, coupon, referral or decision that decided. */
        touch_id: z.string().nullable(),
        placed_at: timeSchema(),
        settings_version: z.number().int(),
        self_referral: z.boolean(),
        review: z.enum(REVIEW_STATES),
        trace: traceSchema(),
        lead_trace: traceSchema(),
      })
      .nullable(),
    /** What admins decided about the order, the first first. */
    decisions: z.array(decisionSchema()),
    /** Why the order was left as it is; null when it was not. */
    problem: z.string().nullable(),
    problem_detail: reasonDetailSchema(),
    /** From when what is paid for may be paid out; null while that is not known. */
    payable_from: timeSchema().nullable(),
    /** Which rule decides about each line, and which were passed over. */
    lines: z.array(lineSchema()),
    commissions: z.array(commissionSchema()),
    /** How the partners are called whom traces and decisions name by id. */
    partners: z.array(partner()),
  })

const path = "/admin/orders/:id/partner-commissions"

export const orderContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Who was credited with an order, why, and what everybody earns",
    audience: "admin",
    response: orderCommissionsSchema,
    errors: [401],
  },
  {
    method: "POST",
    path: `${path}/sync`,
    summary: "Bring an order's commissions to what the order says now",
    audience: "admin",
    response: orderCommissionsSchema,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: `${path}/attribution`,
    summary: "Assign an order, or a draft order, to partners; above all else",
    audience: "admin",
    body: assignOrderBody,
    response: orderCommissionsSchema,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/review`,
    summary: "Approve or refuse an order that was flagged",
    audience: "admin",
    body: reviewOrderBody,
    response: orderCommissionsSchema,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/recalculate`,
    summary: "Recalculate an order with today's terms",
    audience: "admin",
    body: recalculateOrderBody,
    response: orderCommissionsSchema,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/line-overrides`,
    summary: "Agree on what a partner earns for one line of the order",
    audience: "admin",
    body: overrideLineBody,
    response: orderCommissionsSchema,
    errors: [400, 401, 404],
  },
]
