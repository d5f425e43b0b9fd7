import { z } from "@medusajs/framework/zod"

const LONGEST_SUBJECT = 1000

/** What tells programs that fill in forms: see `isFormBot`. */
export const formTraps = {
  /** A field that people do not see and that must stay empty. */
  subject: z.string().max(LONGEST_SUBJECT).optional(),
  /** How long the form was open, in milliseconds; programs are too fast. */
  elapsed_ms: z.number().min(0).optional(),
}
