import type { z } from "@medusajs/framework/zod"

import type {
  importLine,
  importPartnersBody,
} from "../../api/admin/partner-imports/contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type ImportInput = z.input<typeof importPartnersBody>
export type ImportResult = Extract<
  AnswerOf<typeof importLine>,
  { result: unknown }
>["result"]
export type ImportedRow = ImportResult["rows"][number]
export type ImportVerdict = ImportedRow["verdict"]
