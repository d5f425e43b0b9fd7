import { z } from "@medusajs/framework/zod"

/** A reason of the engine, to be said in any language; its sentence stands beside it. */
const reasonSchema = () =>
  z.object({
    /** Of the catalogue in `domain/reasons`; a newer version may know more. */
    code: z.string(),
    /** Names, words, decimals as texts, currency codes and times, by what they are. */
    params: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  })

/** null where only the sentence is known: decided long ago, or written by somebody. */
export const reasonDetailSchema = () => reasonSchema().nullable()

/** One for each sentence; null where only the sentences are known. */
export const reasonDetailsSchema = () => z.array(reasonSchema()).nullable()
