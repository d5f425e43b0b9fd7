import { z } from "@medusajs/framework/zod"

import { PAYEE_ACTORS, PAYEE_KINDS } from "../../domain/payee"
import {
  LARGEST_TAX_DOCUMENT,
  TAX_DOCUMENT_KINDS,
} from "../../domain/tax/tax-document"
import { problemWithVatId, toVatId } from "../../domain/tax/vat-id"
import { textSchema, timeSchema } from "./common-schemas"
import type { TypeOf } from "./schema-types"
import {
  countryCodeSchema,
  shownTaxFormSchema,
  taxFormSchema,
} from "./tax-form-schemas"

const LONGEST_NAME = 200
const LONGEST_LINE = 100
const LONGEST_POSTAL_CODE = 20
const LONGEST_VAT_ID = 30

const line = () => textSchema(LONGEST_LINE)

const addressSchema = () =>
  z.strictObject({
    line_1: line(),
    line_2: line().nullable().default(null),
    city: line(),
    postal_code: textSchema(LONGEST_POSTAL_CODE).nullable().default(null),
    province: line().nullable().default(null),
    country_code: countryCodeSchema(),
  })

const vatIdSchema = () =>
  textSchema(LONGEST_VAT_ID)
    .overwrite(toVatId)
    .superRefine((id, context) => {
      const problem = problemWithVatId(id)
      if (problem) {
        context.addIssue({ code: "custom", message: problem })
      }
    })

const profileFields = () => ({
  /** As it stands in passports and registers. */
  legal_name: textSchema(LONGEST_NAME),
  kind: z.enum(PAYEE_KINDS),
  address: addressSchema(),
  /** Where they are taxed. */
  country_code: countryCodeSchema(),
  /** Format and check digit are looked at; VIES is not asked. */
  vat_id: vatIdSchema().nullable().default(null),
  /** null: none of the forms of the United States. */
  form: taxFormSchema().nullable().default(null),
})

/** The whole tax profile. */
export const taxProfileBody = () => z.strictObject(profileFields())

export type TaxProfileBody = TypeOf<typeof taxProfileBody>

/** The whole tax profile; a signature is one of exactly this. */
export const signedTaxProfileBody = () =>
  z.strictObject({
    ...profileFields(),
    /** Left out: a signature stays while nothing is changed. */
    signature: z
      .strictObject({
        name: textSchema(LONGEST_NAME),
        /** Under penalties of perjury: all of the form is true. */
        certified: z.literal(true, {
          error: "must be true: you certify what the form says",
        }),
      })
      .optional(),
  })

export type SignedTaxProfileBody = TypeOf<typeof signedTaxProfileBody>

export const taxProfileAnswer = () =>
  z.object({
    /** null: they have given none. */
    tax_profile: z
      .object({
        legal_name: z.string().nullable(),
        kind: z.enum(PAYEE_KINDS).nullable(),
        address: addressSchema().nullable(),
        country_code: z.string().nullable(),
        vat_id: z.string().nullable(),
        /** Numbers show their last four digits, the day of birth nothing. */
        form: shownTaxFormSchema().nullable(),
        /** null: the form is not signed, or was changed since. */
        signature: z
          .object({
            name: z.string(),
            signed_at: timeSchema(),
            member_id: z.string(),
          })
          .nullable(),
        updated_at: timeSchema(),
        updated_by: z.enum(PAYEE_ACTORS).nullable(),
      })
      .nullable(),
    /** Whether the store has a key to encrypt forms and documents under; else none is taken. */
    keeps_secrets: z.boolean(),
    /** All that can be named as a country. */
    country_codes: z.array(z.string()),
  })

export const taxDocumentSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(TAX_DOCUMENT_KINDS),
    mime_type: z.string(),
    /** Bytes. */
    size: z.number().int(),
    /** Of the file, in hexadecimal digits. */
    sha256: z.string(),
    uploaded_by: z.object({ type: z.enum(PAYEE_ACTORS), id: z.string() }),
    created_at: timeSchema(),
  })

export const taxDocumentBody = () =>
  z.strictObject({
    kind: z.enum(TAX_DOCUMENT_KINDS, {
      error: `must be one of ${TAX_DOCUMENT_KINDS.join(", ")}`,
    }),
  })

export type TaxDocumentBody = TypeOf<typeof taxDocumentBody>

export const taxDocumentUpload = { largest: LARGEST_TAX_DOCUMENT }
