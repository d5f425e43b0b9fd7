import type {
  importLine,
  importPartnersBody,
} from "../../api/admin/partner-imports/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type ImportInput = InputOf<typeof importPartnersBody>
export type ImportResult = Extract<
  TypeOf<typeof importLine>,
  { result: unknown }
>["result"]
export type ImportedRow = ImportResult["rows"][number]
export type ImportVerdict = ImportedRow["verdict"]
