import {
  allocate,
  type Decimal,
  ONE,
  roundDown,
  roundToCurrency,
  sum,
  toDecimal,
  ZERO,
} from "../money"
import type { Reason } from "../reasons/catalogue"
import type { Entitlement } from "./compute-entitlements"
import type { ChosenRate } from "./choose-rate"
import type { EntitlementInput } from "./entitlement-input"
import { explainEntitlement } from "./explain"
import { collectedPart } from "./order-snapshot"
import type { PayingTerms } from "./program-limits"
import type { RateArithmetic } from "./rate"

/** An entitlement before caps and rounding. */
export interface ExactEntitlement {
  terms: Omit<
    Entitlement,
    "amount" | "maturable" | "explanation" | "explanation_details" | "why"
  >
  chosen: ChosenRate
  paying: PayingTerms
  arithmetic: RateArithmetic
  /** Why the program pays nothing for the order; null when it pays. */
  notPaid: Reason | null
  /** What the partner would earn before caps and rounding. */
  due: Decimal
}

/** The caps that hold for one partner, program and order. */
interface Caps {
  /** What the program pays a partner for one order at the most. */
  order: Decimal | null
  /** What is left of the month's. */
  month: Decimal | null
}

/**
 * Caps and rounds (half-up, to the currency's digits) once per partner and program, and
 * spreads the rounded total over the lines so that they add up to it.
 */
export function settle(
  exact: readonly ExactEntitlement[],
  input: EntitlementInput,
): Entitlement[] {
  return groupByPartnerAndProgram(exact).flatMap((group) =>
    settleGroup(group, input),
  )
}

function groupByPartnerAndProgram(
  exact: readonly ExactEntitlement[],
): ExactEntitlement[][] {
  const groups = new Map<string, ExactEntitlement[]>()
  for (const each of exact) {
    const key = `${each.terms.partner_id}:${each.terms.program_id}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

function settleGroup(
  group: readonly ExactEntitlement[],
  input: EntitlementInput,
): Entitlement[] {
  const { order } = input
  const digits = order.currency_digits
  const { paying } = group[0]
  const amounts = group.map(({ due }) => due)
  const caps = capsOf(group[0], input)
  const cappedTo = lowerOf(sum(amounts), caps)
  const total = roundToCurrency(cappedTo ?? sum(amounts), digits)
  const rounded = allocate(total, amounts, digits)

  // What is credited as the customer pays is paid for already.
  const collected = paying.credit === "as_paid" ? ONE : collectedPart(order)
  return group.map((each, index) => ({
    ...each.terms,
    amount: rounded[index].toFixed(digits),
    maturable: roundDown(rounded[index].times(collected), digits).toFixed(
      digits,
    ),
    ...explainEntitlement(each, {
      rounded: rounded[index],
      order,
      orderCap: cappedTo && cappedTo.eq(caps.order ?? -1) ? cappedTo : null,
      monthRoom: cappedTo && cappedTo.eq(caps.month ?? -1) ? cappedTo : null,
    }),
    why: {
      source: each.chosen.source,
      tier: each.chosen.tier,
      base: each.arithmetic.base.toFixed(),
      quantity: each.arithmetic.quantity.toFixed(),
      percent: each.arithmetic.percent?.toFixed() ?? null,
      per_unit: each.arithmetic.perUnit?.toFixed() ?? null,
      credited_part: each.arithmetic.creditedPart.toFixed(),
      exact: each.due.toFixed(),
      capped_to: cappedTo?.toFixed() ?? null,
    },
  }))
}

function capsOf(
  { terms, paying }: ExactEntitlement,
  { order, earned }: EntitlementInput,
): Caps {
  const forOrder = paying.order_cap[order.currency_code]
  const forMonth = paying.month_cap[order.currency_code]
  const before = earned.find(
    ({ partner_id, program_id }) =>
      partner_id === terms.partner_id && program_id === terms.program_id,
  )
  const left =
    forMonth === undefined
      ? null
      : toDecimal(forMonth).minus(toDecimal(before?.amount ?? "0"))
  return {
    order: forOrder === undefined ? null : toDecimal(forOrder),
    month: left?.lt(0) ? ZERO : left,
  }
}

/** The lowest cap that an amount is above; null when it is above none. */
function lowerOf(amount: Decimal, { order, month }: Caps): Decimal | null {
  return [order, month].reduce<Decimal | null>(
    (lowest, cap) => (cap !== null && cap.lt(lowest ?? amount) ? cap : lowest),
    null,
  )
}
