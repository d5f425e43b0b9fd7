import { z } from "@medusajs/framework/zod"

import { isCountryCode } from "../../domain/tax/countries"
import {
  CHAPTER_3_STATUSES,
  CHAPTER_4_STATUSES,
  EXEMPT_PAYEE_CODES,
  FATCA_EXEMPTION_CODES,
  LLC_CLASSIFICATIONS,
  W9_CLASSIFICATIONS,
} from "../../domain/tax/tax-forms"
import { toUsTin, US_TIN_TYPES } from "../../domain/tax/tin"
import { textSchema } from "./common-schemas"

const LONGEST_NAME = 200
const LONGEST_TIN = 30
const LONGEST_TEXT = 500
const GREATEST_RATE = 30
const EARLIEST_BIRTH = "1900-01-01"

/** A country by its code, ISO 3166-1 alpha-2, in lower case. */
export const countryCodeSchema = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .refine(isCountryCode, 'must be the code of a country, like "de"')

const name = () => textSchema(LONGEST_NAME).nullable().default(null)
const text = () => textSchema(LONGEST_TEXT).nullable().default(null)
/** A secret that is left out stays as it was; null takes it away. */
const usTin = () => textSchema(LONGEST_TIN).overwrite(toUsTin).nullish()
/** Without the dots of a masked number, which somebody might send back. */
const foreignTin = () =>
  textSchema(LONGEST_TIN)
    .regex(
      /^[\p{L}\d][\p{L}\d\s./-]*$/u,
      "must consist of letters, digits, spaces and . / -; leave it out to keep it as it is",
    )
    .nullish()

const w9Schema = () =>
  z.strictObject({
    type: z.literal("w9"),
    business_name: name(),
    classification: z.enum(W9_CLASSIFICATIONS),
    /** Of an LLC. */
    llc_classification: z.enum(LLC_CLASSIFICATIONS).nullable().default(null),
    /** What `other` is. */
    other_classification: name(),
    has_foreign_partners: z.boolean().default(false),
    exempt_payee_code: z.enum(EXEMPT_PAYEE_CODES).nullable().default(null),
    fatca_exemption_code: z
      .enum(FATCA_EXEMPTION_CODES)
      .nullable()
      .default(null),
    tin_type: z.enum(US_TIN_TYPES),
    tin: usTin(),
    backup_withholding: z.boolean().default(false),
  })

const treatySchema = () =>
  z
    .strictObject({
      country_code: countryCodeSchema(),
      article: name(),
      /** Percent. */
      rate: z
        .number()
        .min(0)
        .max(GREATEST_RATE, `must be at most ${GREATEST_RATE}, in percent`)
        .nullable()
        .default(null),
      income_type: name(),
      explanation: text(),
    })
    .nullable()
    .default(null)

const w8Fields = () => ({
  us_tin: usTin(),
  foreign_tin: foreignTin(),
  /** The country gives no such numbers, or does not ask for them. */
  foreign_tin_not_required: z.boolean().default(false),
  treaty: treatySchema(),
})

const w8BenSchema = () =>
  z.strictObject({
    type: z.literal("w8ben"),
    citizenship_country_code: countryCodeSchema(),
    date_of_birth: z.iso
      .date("must be a day like 1980-06-30")
      .refine(
        (day) => day >= EARLIEST_BIRTH && Date.parse(day) < Date.now(),
        "must be a day in the past",
      )
      .nullish(),
    ...w8Fields(),
  })

const GIIN = /^[0-9A-Z]{6}\.[0-9A-Z]{5}\.[A-Z]{2}\.\d{3}$/

const w8BenESchema = () =>
  z.strictObject({
    type: z.literal("w8bene"),
    incorporation_country_code: countryCodeSchema(),
    disregarded_entity_name: name(),
    chapter_3_status: z.enum(CHAPTER_3_STATUSES),
    chapter_4_status: z.enum(CHAPTER_4_STATUSES),
    /** What `other` is. */
    other_chapter_4_status: name(),
    giin: textSchema(LONGEST_TIN)
      .regex(GIIN, "must be a GIIN like 98Q96B.00000.LE.250")
      .nullable()
      .default(null),
    ...w8Fields(),
  })

/** A form of the United States, as it comes in. */
export const taxFormSchema = () =>
  z.discriminatedUnion("type", [w9Schema(), w8BenSchema(), w8BenESchema()], {
    error: "type must be one of w9, w8ben, w8bene",
  })

const shownTreaty = () =>
  z
    .object({
      country_code: z.string(),
      article: z.string().nullable(),
      rate: z.number().nullable(),
      income_type: z.string().nullable(),
      explanation: z.string().nullable(),
    })
    .nullable()

const shownW8 = () => ({
  us_tin: z.string().nullable(),
  foreign_tin: z.string().nullable(),
  foreign_tin_not_required: z.boolean(),
  treaty: shownTreaty(),
})

/** The same as it is shown: masked. */
export const shownTaxFormSchema = () =>
  z.discriminatedUnion("type", [
    z.object({
      type: z.literal("w9"),
      business_name: z.string().nullable(),
      classification: z.enum(W9_CLASSIFICATIONS),
      llc_classification: z.enum(LLC_CLASSIFICATIONS).nullable(),
      other_classification: z.string().nullable(),
      has_foreign_partners: z.boolean(),
      exempt_payee_code: z.string().nullable(),
      fatca_exemption_code: z.string().nullable(),
      tin_type: z.enum(US_TIN_TYPES),
      tin: z.string(),
      backup_withholding: z.boolean(),
    }),
    z.object({
      type: z.literal("w8ben"),
      citizenship_country_code: z.string(),
      date_of_birth: z.string(),
      ...shownW8(),
    }),
    z.object({
      type: z.literal("w8bene"),
      incorporation_country_code: z.string(),
      disregarded_entity_name: z.string().nullable(),
      chapter_3_status: z.enum(CHAPTER_3_STATUSES),
      chapter_4_status: z.enum(CHAPTER_4_STATUSES),
      other_chapter_4_status: z.string().nullable(),
      giin: z.string().nullable(),
      ...shownW8(),
    }),
  ])
