import { toAmounts } from "./amounts-form"
import { parseDecimal } from "./decimals"
import type {
  AssignOrderInput,
  OrderCommission,
  OverrideLineInput,
  TraceEntry,
} from "./widgets-types"

/** Amounts are JSON numbers: sums are cut where binary fractions leave dust. */
const SUM_DIGITS = 6

/** What one partner earns on one level of an order, over all lines. */
export interface LevelCommission {
  key: string
  partner: OrderCommission["partner"]
  level: number
  role: OrderCommission["role"]
  currency_code: string
  earned: number
  clawed_back: number
  amount: number
  pending: number
  payable: number
}

/** Commissions by partner, level and role, in the order in which they came. */
export const toLevels = (
  commissions: readonly OrderCommission[],
): LevelCommission[] => {
  const levels = new Map<string, LevelCommission>()
  for (const each of commissions) {
    const { partner, level, role, currency_code } = each
    const key = [partner.id, level, role, currency_code].join(" ")
    const sum = levels.get(key)
    levels.set(key, {
      key,
      partner,
      level,
      role,
      currency_code,
      earned: plus(sum?.earned, each.earned),
      clawed_back: plus(sum?.clawed_back, each.clawed_back),
      amount: plus(sum?.amount, each.amount),
      pending: plus(sum?.pending, each.pending),
      payable: plus(sum?.payable, each.payable),
    })
  }
  return [...levels.values()]
}

const plus = (sum: number | undefined, amount: number): number =>
  Number(((sum ?? 0) + amount).toFixed(SUM_DIGITS))

/** What pending money waits for. */
export type WaitsFor = "review" | "hold" | "holdUnknown" | "payment"

/**
 * Why money is still pending: somebody has to decide first, the hold period runs (or its
 * end is not known yet, as before delivery), or the customer has not paid.
 */
export const toWaitsFor = (
  review: string | undefined,
  payableFrom: string | null,
  now: Date,
): WaitsFor => {
  if (review === "pending") {
    return "review"
  }
  if (payableFrom === null) {
    return "holdUnknown"
  }
  return new Date(payableFrom) > now ? "hold" : "payment"
}

/** The touch by which a side of the order was credited. */
export const creditedTouch = (
  trace: readonly TraceEntry[],
): TraceEntry | undefined => trace.find(({ verdict }) => verdict === "credited")

/** Stands for "nobody" where a partner is chosen; partners' ids look otherwise. */
export const NOBODY = "nobody"

export interface AssignOrderValues {
  /** Empty: as before. */
  sale_partner_id: string
  lead_partner_id: string
  reason: string
}

/** What the API takes: a side that stays as it is is left out. */
export const toAssignOrder = ({
  sale_partner_id,
  lead_partner_id,
  reason,
}: AssignOrderValues): AssignOrderInput => ({
  ...(sale_partner_id ? { sale_partner_id: toPartner(sale_partner_id) } : {}),
  ...(lead_partner_id ? { lead_partner_id: toPartner(lead_partner_id) } : {}),
  reason,
})

const toPartner = (id: string): string | null => (id === NOBODY ? null : id)

export interface LineRateValues {
  line_id: string
  partner_id: string
  mode: "agreed" | "computed"
  percent: string
  amount: string
  reason: string
}

/** What the API takes; the amount is per unit, in the order's currency. */
export const toLineOverride = (
  { line_id, partner_id, mode, percent, amount, reason }: LineRateValues,
  currencyCode: string,
): OverrideLineInput => ({
  line_id,
  partner_id,
  pay:
    mode === "computed"
      ? null
      : {
          percent: parseDecimal(percent),
          amounts: toAmounts({ [currencyCode]: amount }),
        },
  reason,
})
