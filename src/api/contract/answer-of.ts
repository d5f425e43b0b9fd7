import type { z } from "@medusajs/framework/zod"

/** What is answered by a schema that is made when it is asked for (`RouteContract.response`). */
export type AnswerOf<Schema extends () => z.ZodType> = z.infer<
  ReturnType<Schema>
>
