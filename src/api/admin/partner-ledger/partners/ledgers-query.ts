import { SWITCHABLE_STATUSES } from "../../../../domain/partner-status"
import { monthEnd, periodStart } from "../../../../domain/calendar"
import type {
  LedgerSummary,
  PartnerLedgersQuery,
} from "../../../../modules/ledger/types"
import type {
  PartnerFilters,
  PartnerOrder,
} from "../../../../modules/partner/types"
import { toRange } from "../../../contract/date-range"
import { toListOrder } from "../../../contract/list-config"
import type { ExportPartnerLedgersQuery } from "./contract"

const DAY_LENGTH = "2026-06-30".length

/** Which partners a query is about. */
export function toFilters({
  q,
  status,
  parent_id,
  program_id,
}: ExportPartnerLedgersQuery): PartnerFilters {
  return {
    q,
    // Applicants have never earned anything.
    statuses: status ? [status] : SWITCHABLE_STATUSES,
    parent_id,
    program_id,
  }
}

/** The range that a query asks for; the days of the current month where it names none. */
export function toDays(
  { from, to }: Pick<ExportPartnerLedgersQuery, "from" | "to">,
  now = new Date().toISOString(),
): { from?: string; to?: string } {
  if (from || to) {
    return { from, to }
  }
  const lastMoment = new Date(Date.parse(monthEnd(now)) - 1)
  return {
    from: periodStart(now, "month")?.slice(0, DAY_LENGTH),
    to: lastMoment.toISOString().slice(0, DAY_LENGTH),
  }
}

/** The range as the ledger reads it. */
export function toLedgerRange(query: ExportPartnerLedgersQuery) {
  return toRange(toDays(query))
}

/** How rows are sorted: by what the partner module knows, or by what the ledger does. */
export function toOrders(order = "name"): {
  partners: PartnerOrder
  ledgers: PartnerLedgersQuery["order"]
} {
  const { by: field, descending } = toListOrder<
    PartnerOrder["field"] | keyof LedgerSummary
  >(order)
  return field === "name" || field === "code"
    ? { partners: { field, descending }, ledgers: undefined }
    : {
        partners: { field: "name", descending: false },
        ledgers: { sum: field, descending },
      }
}
