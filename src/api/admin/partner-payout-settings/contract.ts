import { z } from "@medusajs/framework/zod"

import { PAYOUT_METHODS } from "../../../domain/payout/payout-details"
import {
  amountsSchema,
  shownAmountsSchema,
} from "../../contract/amounts-schema"
import { textSchema } from "../../contract/common-schemas"
import {
  bicSchema,
  ibanSchema,
  payoutMethodSchema,
} from "../../contract/payout-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

/** What a SEPA transfer and a statement have room for. */
const LONGEST_LINE = 70
const MOST_LINES = 5
const LONGEST_TAX_ID = 40

const payer = () =>
  z.strictObject({
    name: textSchema(LONGEST_LINE),
    address_lines: z
      .array(textSchema(LONGEST_LINE))
      .max(MOST_LINES)
      .default([]),
    tax_id: textSchema(LONGEST_TAX_ID).nullable().default(null),
  })

export const payoutDefaultsBody = () =>
  z.strictObject({
    /** Which of them partners may choose. */
    methods: z
      .array(payoutMethodSchema())
      .max(PAYOUT_METHODS.length)
      .refine(
        (methods) => new Set(methods).size === methods.length,
        "names a method twice",
      )
      .optional(),
    /** The least that is paid out at a time; all currencies in which there is one. */
    thresholds: amountsSchema().optional(),
    /** Who pays, for statements and bank files. */
    payer: payer().nullish(),
    /** The account that is paid from: encrypted, and never shown again in full. */
    payer_account: z
      .strictObject({
        iban: ibanSchema(),
        bic: bicSchema().nullable().default(null),
      })
      .nullish(),
  })

export type PayoutDefaultsBody = TypeOf<typeof payoutDefaultsBody>

const response = () =>
  z.object({
    payout_settings: z.object({
      methods: z.array(payoutMethodSchema()),
      /** Which of them there are: store credit needs a payout provider. */
      payable_methods: z.array(payoutMethodSchema()),
      thresholds: shownAmountsSchema(),
      payer: z
        .object({
          name: z.string(),
          address_lines: z.array(z.string()),
          tax_id: z.string().nullable(),
        })
        .nullable(),
      /** What may be shown of the account, for example `DE •••• 3000`. */
      payer_account_label: z.string().nullable(),
      /** Whether details can be kept: the store has a key to encrypt them under. */
      can_save_details: z.boolean(),
    }),
  })

export const payoutDefaultsContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-payout-settings",
    summary: "How the store pays its partners",
    audience: "admin",
    response,
    errors: [401],
  },
  {
    method: "POST",
    path: "/admin/partner-payout-settings",
    summary: "Save how the store pays its partners; what is left out stays",
    audience: "admin",
    body: payoutDefaultsBody,
    response,
    errors: [400, 401],
  },
]
