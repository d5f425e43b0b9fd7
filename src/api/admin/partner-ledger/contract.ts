import { z } from "@medusajs/framework/zod"

import {
  amountSchema,
  currencyCodeSchema,
  dayOrTimeSchema,
  idSchema,
  keysetPageOf,
  keysetQuery,
  timeSchema,
} from "../../contract/common-schemas"
import {
  balancesSchema,
  ledgerEntrySchema,
  ledgerSummarySchema,
} from "../../contract/ledger-schemas"
import { reasonDetailSchema } from "../../contract/reason-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

export const partnerLedgerQuery = () =>
  keysetQuery().extend({
    partner_id: idSchema,
    /** Left out: the first currency in which the partner has a balance. */
    currency_code: currencyCodeSchema.optional(),
    from: dayOrTimeSchema().optional(),
    to: dayOrTimeSchema().optional(),
  })

export type PartnerLedgerQuery = TypeOf<typeof partnerLedgerQuery>

export const listTransfersQuery = () =>
  keysetQuery().extend({
    order_id: idSchema.optional(),
    commission_id: idSchema.optional(),
    payout_id: idSchema.optional(),
  })

export type ListTransfersQuery = TypeOf<typeof listTransfersQuery>

const account = () => z.object({ owner_id: z.string(), kind: z.string() })

export const ledgerContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-ledger",
    summary: "A partner's ledger over a range in one currency",
    audience: "admin",
    query: partnerLedgerQuery,
    response: () =>
      z.object({
        balances: z.array(balancesSchema()),
        ledger: ledgerSummarySchema(),
        entries: z.array(ledgerEntrySchema()),
        ...keysetPageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: "/admin/partner-ledger/transfers",
    summary: "The transfers, in the order in which they were posted",
    audience: "admin",
    query: listTransfersQuery,
    response: () =>
      z.object({
        transfers: z.array(
          z.object({
            id: z.string(),
            kind: z.string(),
            debit: account(),
            credit: account(),
            amount: amountSchema(),
            currency_code: z.string(),
            reason: z.string().nullable(),
            reason_detail: reasonDetailSchema(),
            order_id: z.string().nullable(),
            commission_id: z.string().nullable(),
            payout_id: z.string().nullable(),
            reverses_id: z.string().nullable(),
            idempotency_key: z.string(),
            /** The admin who posted it; null: the engine did. */
            created_by: z.string().nullable(),
            posted_at: timeSchema(),
          }),
        ),
        ...keysetPageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: "/admin/partner-ledger/check",
    summary: "Prove that the books add up, or name what does not",
    audience: "admin",
    response: () =>
      z.object({
        check: z.object({
          ok: z.boolean(),
          accounts: z.number().int(),
          transfers: z.number().int(),
          problems: z.array(
            z.object({
              problem: z.string(),
              problem_detail: reasonDetailSchema(),
              id: z.string(),
              expected: z.string(),
              found: z.string(),
            }),
          ),
        }),
      }),
    errors: [401],
  },
]
