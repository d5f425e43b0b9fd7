import { z } from "@medusajs/framework/zod"

import {
  isBic,
  isConnectedAccount,
  isIban,
  isRoutingNumber,
  toIban,
} from "../../domain/payout/check-details"
import {
  type BankDetails,
  PAYOUT_METHODS,
} from "../../domain/payout/payout-details"
import {
  emailSchema,
  idSchema,
  paragraphsSchema,
  textSchema,
} from "./common-schemas"

/** The longest name that a SEPA transfer may carry. */
const LONGEST_NAME = 70
const LONGEST_NUMBER = 40
const LONGEST_INSTRUCTIONS = 500

/** How a partner is paid. */
export const payoutMethodSchema = () => z.enum(PAYOUT_METHODS)

/** An IBAN, in whatever groups it is written. */
export const ibanSchema = () =>
  textSchema(LONGEST_NUMBER)
    .overwrite(toIban)
    .refine(isIban, "is not a valid IBAN, compare it digit by digit")

export const bicSchema = () =>
  textSchema(LONGEST_NUMBER)
    .overwrite((text) => text.replace(/\s/g, "").toUpperCase())
    .refine(isBic, "is not a valid BIC, it has 8 or 11 characters")

/** ISO 3166-1 alpha-2, in lower case. */
export const countryCodeSchema = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, 'must be a country\'s code of two letters, like "us"')

const bankNumber = () =>
  textSchema(LONGEST_NUMBER)
    .overwrite((text) => text.replace(/[\s-]/g, "").toUpperCase())
    .regex(/^[A-Z0-9]+$/, "must have letters and digits only")

const WITHOUT_IBAN = [
  "account_number",
  "bank_code",
  "bank_name",
  "country_code",
] as const

const bankTransfer = () =>
  z
    .strictObject({
      method: z.literal("bank_transfer"),
      account_holder: textSchema(LONGEST_NAME),
      iban: ibanSchema().optional(),
      bic: bicSchema().nullish(),
      /** The next four where there are no IBANs, and then all of them. */
      account_number: bankNumber().optional(),
      /** Routing number, sort code, BSB... as the country has it. */
      bank_code: bankNumber().optional(),
      bank_name: textSchema(LONGEST_NAME).optional(),
      country_code: countryCodeSchema().optional(),
    })
    .superRefine((bank, context) => {
      const problem = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message })
      const named = WITHOUT_IBAN.filter((field) => bank[field] !== undefined)
      if (bank.iban !== undefined) {
        for (const field of named) {
          problem(field, "is part of the IBAN already, leave it out")
        }
        return
      }
      if (named.length === 0) {
        problem(
          "iban",
          `is missing; where there are no IBANs give ${WITHOUT_IBAN.join(", ")} instead`,
        )
        return
      }
      for (const field of WITHOUT_IBAN) {
        if (bank[field] === undefined) {
          problem(field, "is missing")
        }
      }
      if (bank.bic) {
        problem("bic", "goes with an IBAN only, leave it out")
      }
      const isWrongRouting =
        bank.country_code === "us" && !isRoutingNumber(bank.bank_code ?? "")
      if (isWrongRouting && bank.bank_code !== undefined) {
        problem(
          "bank_code",
          "is not a valid routing number, it has nine digits; compare them",
        )
      }
    })
    .transform(({ method, account_holder, iban, bic, ...bank }): BankDetails =>
      iban === undefined
        ? {
            method,
            account_holder,
            account_number: bank.account_number ?? "",
            bank_code: bank.bank_code ?? "",
            bank_name: bank.bank_name ?? "",
            country_code: bank.country_code ?? "",
          }
        : { method, account_holder, iban, bic: bic ?? null },
    )

const paypal = () =>
  z.strictObject({
    method: z.literal("paypal"),
    email: emailSchema,
  })

const stripeConnect = () =>
  z.strictObject({
    method: z.literal("stripe_connect"),
    account_id: z
      .string()
      .trim()
      .refine(
        isConnectedAccount,
        'must be the id of an account, like "acct_…"',
      ),
  })

const other = () =>
  z.strictObject({
    method: z.literal("other"),
    instructions: paragraphsSchema(LONGEST_INSTRUCTIONS).min(
      1,
      "must not be empty",
    ),
  })

const UNKNOWN_METHOD = {
  error: `must name a method, one of ${PAYOUT_METHODS.join(", ")}`,
}

/** Payment details as an admin enters them for a partner. */
export const payoutDetailsSchema = () =>
  z.discriminatedUnion(
    "method",
    [
      bankTransfer(),
      paypal(),
      stripeConnect(),
      z.strictObject({
        method: z.literal("store_credit"),
        customer_id: idSchema,
      }),
      other(),
    ],
    UNKNOWN_METHOD,
  )

/** The same as partners enter them: store credit is for the account of who asks. */
export const ownPayoutDetailsSchema = () =>
  z.discriminatedUnion(
    "method",
    [
      bankTransfer(),
      paypal(),
      stripeConnect(),
      z.strictObject({ method: z.literal("store_credit") }),
      other(),
    ],
    UNKNOWN_METHOD,
  )
