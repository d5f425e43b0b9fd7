import { z } from "@medusajs/framework/zod"

import { PAYOUT_METHODS } from "../../domain/payout/payout-details"
import { PAYOUT_STATUSES } from "../../domain/payout/payout-status"
import { LEFT_OUT_REASONS } from "../../domain/payout/plan-payout"
import { SENDING_STAGES } from "../../domain/payout/providers-say"
import { amountSchema, timeSchema } from "./common-schemas"
import { namedPartnerSchema } from "./ledger-schemas"

export const payoutMethodSchema = () => z.enum(PAYOUT_METHODS)
export const payoutStatusSchema = () => z.enum(PAYOUT_STATUSES)
/** How far a payout is with its provider. */
export const sendingStageSchema = () => z.enum(SENDING_STAGES)

/** Why nothing is paid to a partner; null: something is. */
export const leftOutSchema = () => z.enum(LEFT_OUT_REASONS).nullable()

/** How an amount came about. */
export const payoutArithmeticSchema = () =>
  z.object({
    beginning_balance: amountSchema(),
    commissions: amountSchema(),
    clawbacks: amountSchema(),
    adjustments: amountSchema(),
    /** What was payable when it was planned. */
    payable: amountSchema(),
    /** What the basis asks for; never more than is payable is paid. */
    wanted: amountSchema(),
    threshold: amountSchema(),
  })

/** What a partner sees of a payout. */
export const ownPayoutSchema = () =>
  z.object({
    id: z.string(),
    status: payoutStatusSchema(),
    amount: amountSchema(),
    currency_code: z.string(),
    method: payoutMethodSchema().nullable(),
    /** Which account it goes to, masked. */
    label: z.string().nullable(),
    created_at: timeSchema(),
    in_transit_at: timeSchema().nullable(),
    /** When the payment was made. */
    paid_at: timeSchema().nullable(),
    reference: z.string().nullable(),
    /** Why it failed, was cancelled or reversed. */
    reason: z.string().nullable(),
  })

/** What the store's people see of a payout. */
export const payoutSchema = () =>
  ownPayoutSchema().extend({
    batch_id: z.string(),
    partner: namedPartnerSchema(),
    left_out: leftOutSchema(),
    arithmetic: payoutArithmeticSchema(),
    settled_at: timeSchema().nullable(),
    /** The admin who said so; null: the provider did, or nobody yet. */
    settled_by: z.string().nullable(),
    /** null: people pay it. */
    provider_id: z.string().nullable(),
    external_id: z.string().nullable(),
    /** `sent`: what became of it is not known yet. */
    sending: sendingStageSchema().nullable(),
    sending_problem: z.string().nullable(),
    /** How much of what is paid has come back and is payable again. */
    returned_amount: amountSchema(),
  })
