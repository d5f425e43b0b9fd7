import type { z } from "@medusajs/framework/zod"

/** A schema that is made when it is asked for: see `RouteContract`. */
export type MakesSchema = () => z.ZodType

/** What has been checked by a schema. */
export type TypeOf<Schema extends MakesSchema> = z.infer<ReturnType<Schema>>

/** What a caller may send where a schema checks it: without what it fills in. */
export type InputOf<Schema extends MakesSchema> = z.input<ReturnType<Schema>>
