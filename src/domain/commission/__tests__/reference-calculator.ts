import type {
  AmountByCurrency,
  BaseTerms,
  CommissionRate,
  CommissionRole,
  CommissionRule,
  Credit,
  Level,
  OverrideScope,
  PartnerTerms,
  ProgramTerms,
  TargetedScope,
} from "../../terms"
import type { EntitlementInput } from "../entitlement-input"
import type { OrderLineSnapshot, OrderSnapshot } from "../order-snapshot"

/**
 * What an order earns its partners, worked out a second time: from the rules in words,
 * not from the engine, with whole numbers only. Slow and without explanations on purpose,
 * so that it can be read beside the rules and believed. It knows the simple money side
 * only: every line counts in full, nothing was paid or waived by credit lines, and no more
 * was captured than the order costs.
 */

/** An exact number: `top / bottom`, never shortened; `bottom` is above zero. */
export interface Fraction {
  top: bigint
  bottom: bigint
}

export const NOTHING: Fraction = { top: 0n, bottom: 1n }
const WHOLE: Fraction = { top: 1n, bottom: 1n }
const PERCENT: Fraction = { top: 1n, bottom: 100n }

/** Reads a plain decimal such as "12.50". */
export function fraction(decimal: string): Fraction {
  const [whole, places = ""] = decimal.split(".")
  return {
    top: BigInt(`${whole}${places}`),
    bottom: 10n ** BigInt(places.length),
  }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.bottom === b.bottom
    ? { top: a.top + b.top, bottom: a.bottom }
    : { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** `b` is above zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top }
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom < b.top * a.bottom
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? a : b
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? b : a
}

export function total(parts: readonly Fraction[]): Fraction {
  return parts.reduce(plus, NOTHING)
}

/** How many whole 10^-digits it is, half rounded up; not for numbers below zero. */
export function roundedUnits(number: Fraction, digits: number): bigint {
  const { top, bottom } = times(number, fraction(`1${"0".repeat(digits)}`))
  return (top * 2n + bottom) / (bottom * 2n)
}

/** Digits after the point beyond which a number is held to be a trace of a division. */
const TRACES_BEYOND = 10

function withoutTraces(number: Fraction): Fraction {
  return {
    top: roundedUnits(number, TRACES_BEYOND),
    bottom: 10n ** BigInt(TRACES_BEYOND),
  }
}

/** What decided about an entitlement; for telling whether a rule was put to the test. */
export type DecidedBy =
  | "line override"
  | "global override"
  | "product override"
  | "program override"
  | "rule"

export interface ExpectedEntitlement {
  line_id: string
  partner_id: string
  role: CommissionRole
  level: Level
  program_id: string | null
  /** Before caps and rounding. */
  exact: Fraction
  /** What it has of the group's rounded total, in proportion to the exact amounts. */
  share: Fraction
  by: DecidedBy
  /** Whose base, credit, limits and caps hold; null for what is agreed apart from any. */
  program: ProgramTerms | null
  /** Which step of the rule's tiers, from 0; null for rates outside of tiers. */
  step: number | null
}

/** What a partner earns from one program, or apart from programs (null). */
export interface ExpectedGroup {
  partner_id: string
  program_id: string | null
  /** In the smallest unit of the currency. */
  units: bigint
  is_capped: boolean
}

export interface Expected {
  entitlements: ExpectedEntitlement[]
  groups: ExpectedGroup[]
}

/** Somebody with a place in the order: who, for what, and the programs of their side. */
interface Seat {
  partner: PartnerTerms
  role: CommissionRole
  level: Level
  programs: readonly ProgramTerms[]
}

/** The numbers that were found for a seat and a line, and where. */
interface Decision {
  by: DecidedBy
  program: ProgramTerms | null
  step: number | null
  rate: Pick<CommissionRate, "percent" | "amounts">
}

type Claim = Omit<ExpectedEntitlement, "share">

export function calculateByTheRules(input: EntitlementInput): Expected {
  const claims: Claim[] = []
  for (const line of input.order.lines) {
    if (line.is_giftcard) {
      continue
    }
    const agreements = input.line_overrides.filter(
      ({ line_id }) => line_id === line.line_id,
    )
    for (const { partner_id, percent, amounts } of agreements) {
      if (isActiveOther(input, partner_id)) {
        const rate = { percent, amounts }
        claims.push(
          claimOf(input, line, partner_id, "override", 1, {
            by: "line override",
            program: null,
            step: null,
            rate,
          }),
        )
      }
    }
    const settled = agreements.map(({ partner_id }) => partner_id)
    for (const { partner_id, scope, rates } of input.overrides) {
      const rate = pickRate(input, rates, "override", 1)
      if (
        scope.type === "global" &&
        scope.target_id === line.product_id &&
        isActiveOther(input, partner_id) &&
        !settled.includes(partner_id) &&
        rate
      ) {
        claims.push(
          claimOf(input, line, partner_id, "override", 1, {
            by: "global override",
            program: null,
            step: null,
            rate,
          }),
        )
      }
    }
    for (const seat of seatsOf(input)) {
      const { partner_id } = seat.partner
      const decision = decide(input, seat, line)
      if (decision && !settled.includes(partner_id)) {
        claims.push(
          claimOf(input, line, partner_id, seat.role, seat.level, decision),
        )
      }
    }
  }
  return cappedAndRounded(input, claims)
}

function isActiveOther(input: EntitlementInput, partnerId: string): boolean {
  return input.others.some(
    ({ partner_id, active }) => partner_id === partnerId && active,
  )
}

function seatsOf({ settings, sale, lead }: EntitlementInput): Seat[] {
  const seats: Seat[] = []
  const levels = ([1, 2, 3] as const).filter(
    (level) => level <= settings.levels,
  )
  if (sale && settings.payout_participants !== "lead") {
    for (const level of levels) {
      const partner = sale.line[level - 1]
      if (partner?.active) {
        seats.push({ partner, role: "sale", level, programs: sale.programs })
      }
    }
    const seller = sale.line[0]
    if (
      settings.pay_if_unused &&
      settings.levels > 1 &&
      seller?.active &&
      !sale.line[1]?.active
    ) {
      seats.push({
        partner: seller,
        role: "unused",
        level: 1,
        programs: sale.programs,
      })
    }
  }
  if (lead && settings.payout_participants !== "sale") {
    for (const level of levels) {
      const partner = lead.line[level - 1]
      if (partner?.active) {
        seats.push({ partner, role: "lead", level, programs: lead.programs })
      }
    }
  }
  return seats
}

function decide(
  input: EntitlementInput,
  seat: Seat,
  line: OrderLineSnapshot,
): Decision | null {
  const byProgram = decideByProgram(input, seat, line)
  const own = ownRate(input, seat, "product", line.product_id)
  if (own) {
    return {
      by: "product override",
      program: byProgram?.program ?? null,
      step: null,
      rate: own,
    }
  }
  return byProgram && byProgram.rate
    ? { ...byProgram, rate: byProgram.rate }
    : null
}

/** The first program with anything to say decides, even when it has no rate to give. */
function decideByProgram(
  input: EntitlementInput,
  seat: Seat,
  line: OrderLineSnapshot,
): (Omit<Decision, "rate"> & { rate: CommissionRate | null }) | null {
  const programs = seat.programs
    .filter((program) => isRunning(program, input.order.placed_at))
    .sort(
      (a, b) =>
        a.priority - b.priority || (a.program_id < b.program_id ? -1 : 1),
    )
  for (const program of programs) {
    const own = ownRate(input, seat, "program", program.program_id)
    if (own) {
      return { by: "program override", program, step: null, rate: own }
    }
    const rule = mostSpecificRule(program, line)
    if (rule) {
      return { by: "rule", program, ...rateOfRule(input, seat, rule) }
    }
  }
  return null
}

function isRunning(program: ProgramTerms, placedAt: string): boolean {
  const placed = Date.parse(placedAt)
  return (
    program.active &&
    (program.starts_at === null || Date.parse(program.starts_at) <= placed) &&
    (program.ends_at === null || placed < Date.parse(program.ends_at))
  )
}

function ownRate(
  input: EntitlementInput,
  seat: Seat,
  type: OverrideScope["type"],
  targetId: string | null,
): CommissionRate | null {
  const own = input.overrides.find(
    ({ partner_id, scope }) =>
      partner_id === seat.partner.partner_id &&
      scope.type === type &&
      scope.target_id === targetId,
  )
  return own ? pickRate(input, own.rates, seat.role, seat.level) : null
}

const FROM_SPECIFIC_TO_GENERAL: TargetedScope[] = [
  "product",
  "product_type",
  "product_tag",
  "collection",
  "category",
]

function mostSpecificRule(
  { rules }: ProgramTerms,
  line: OrderLineSnapshot,
): CommissionRule | null {
  for (const type of FROM_SPECIFIC_TO_GENERAL) {
    for (const id of line.classification[type]) {
      for (const rule of rules) {
        if (rule.scope.type === type && rule.scope.target_id === id) {
          return rule
        }
      }
    }
  }
  return rules.find(({ scope }) => scope.type === "default") ?? null
}

function rateOfRule(
  input: EntitlementInput,
  seat: Seat,
  { rates, tiers }: CommissionRule,
): { step: number | null; rate: CommissionRate | null } {
  const sold = input.volumes.find(
    ({ partner_id, period }) =>
      partner_id === seat.partner.partner_id && period === tiers?.period,
  )
  const volume = withoutTraces(fraction(sold?.net_sales ?? "0"))
  const steps = tiers?.steps ?? []
  for (let step = steps.length - 1; step >= 0; step -= 1) {
    const from = steps[step].from[input.order.currency_code]
    if (from !== undefined && !isLess(volume, fraction(from))) {
      const rate = pickRate(input, steps[step].rates, seat.role, seat.level)
      if (rate) {
        return { step, rate }
      }
    }
  }
  return { step: null, rate: pickRate(input, rates, seat.role, seat.level) }
}

function pickRate(
  { customer }: EntitlementInput,
  rates: readonly CommissionRate[],
  role: CommissionRole,
  level: Level,
): CommissionRate | null {
  const kind = customer.earlier_orders === 0 ? "new" : "returning"
  const fitting = rates.filter(
    (rate) => rate.role === role && rate.level === level,
  )
  return (
    fitting.find((rate) => rate.customer === kind) ??
    fitting.find((rate) => rate.customer === "all") ??
    null
  )
}

/** What holds for all that is agreed apart from programs. */
const WITHOUT_PROGRAM: { base: BaseTerms; credit: Credit } = {
  base: {
    before_discounts: false,
    include_tax: false,
    include_shipping: false,
  },
  credit: "upfront",
}

function claimOf(
  input: EntitlementInput,
  line: OrderLineSnapshot,
  partnerId: string,
  role: CommissionRole,
  level: Level,
  decision: Decision,
): Claim {
  const { order, settings } = input
  const { program, rate } = decision
  const terms = program ?? WITHOUT_PROGRAM
  let earned = NOTHING
  if (settings.payout_calculation !== "amount" && rate.percent !== null) {
    const base = baseOf(order, line, terms.base)
    earned = plus(earned, times(base, times(fraction(rate.percent), PERCENT)))
  }
  const perUnit = rate.amounts[order.currency_code]
  if (settings.payout_calculation !== "percent" && perUnit !== undefined) {
    const units = fraction(line.quantity)
    earned = plus(earned, times(units, fraction(perUnit)))
  }
  const credited = times(earned, creditedPart(order, terms.credit))
  return {
    line_id: line.line_id,
    partner_id: partnerId,
    role,
    level,
    program_id: program?.program_id ?? null,
    exact: program && !paysForOrder(input, program) ? NOTHING : credited,
    by: decision.by,
    program,
    step: decision.step,
  }
}

function netOf(line: OrderLineSnapshot): Fraction {
  return larger(
    NOTHING,
    minus(fraction(line.subtotal), fraction(line.discount_subtotal)),
  )
}

function baseOf(
  order: OrderSnapshot,
  line: OrderLineSnapshot,
  terms: BaseTerms,
): Fraction {
  const value = terms.before_discounts ? fraction(line.subtotal) : netOf(line)
  const goods = terms.include_tax
    ? times(value, fraction(line.tax_factor))
    : value
  const allGoods = total(
    order.lines.filter(({ is_giftcard }) => !is_giftcard).map(netOf),
  )
  if (!terms.include_shipping || allGoods.top === 0n) {
    return goods
  }
  const shipping = fraction(
    terms.include_tax ? order.shipping_total : order.shipping_net,
  )
  return plus(goods, times(shipping, over(netOf(line), allGoods)))
}

function creditedPart(order: OrderSnapshot, credit: Credit): Fraction {
  const gross = fraction(order.gross_total)
  const refunded = fraction(order.refunded)
  if (order.canceled) {
    return NOTHING
  }
  if (gross.top === 0n) {
    return credit === "upfront" && refunded.top === 0n ? WHOLE : NOTHING
  }
  const counted =
    credit === "upfront"
      ? minus(gross, refunded)
      : minus(fraction(order.captured), refunded)
  return smaller(WHOLE, larger(NOTHING, over(counted, gross)))
}

function paysForOrder(
  { order, customer }: EntitlementInput,
  { minimum_order, repeat }: ProgramTerms,
): boolean {
  const minimum = fraction(minimum_order[order.currency_code] ?? "0")
  if (isLess(withoutTraces(fraction(order.placed_net_sales)), minimum)) {
    return false
  }
  if (repeat.type === "orders") {
    return customer.earlier_orders < repeat.count
  }
  return (
    repeat.type === "forever" ||
    customer.first_order_at === null ||
    Date.parse(order.placed_at) <
      monthsLater(customer.first_order_at, repeat.count)
  )
}

/** The same day and time `months` later; the last day where the month is too short. */
function monthsLater(moment: string, months: number): number {
  const start = new Date(moment)
  const year = start.getUTCFullYear()
  const month = start.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const day = Math.min(start.getUTCDate(), lastDay)
  const midnight = new Date(start).setUTCHours(0, 0, 0, 0)
  return Date.UTC(year, month, day) + (start.getTime() - midnight)
}

function cappedAndRounded(input: EntitlementInput, claims: Claim[]): Expected {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.partner_id} ${claim.program_id}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  const expected: Expected = { entitlements: [], groups: [] }
  const digits = input.order.currency_digits
  for (const group of groups.values()) {
    const [{ partner_id, program_id, program }] = group
    const exact = total(group.map((claim) => claim.exact))
    const sum = withoutTraces(exact)
    const cap = program && capOf(input, program, partner_id)
    const is_capped = cap !== null && isLess(cap, sum)
    const units = roundedUnits(is_capped ? cap : sum, digits)
    expected.groups.push({ partner_id, program_id, units, is_capped })
    const rounded = { top: units, bottom: 10n ** BigInt(digits) }
    for (const claim of group) {
      const share = units ? times(rounded, over(claim.exact, exact)) : NOTHING
      expected.entitlements.push({ ...claim, share })
    }
  }
  return expected
}

/** The most that a partner may have from a program for this order; null: without end. */
function capOf(
  input: EntitlementInput,
  { program_id, order_cap, month_cap }: ProgramTerms,
  partnerId: string,
): Fraction | null {
  const forOrder = inCurrency(order_cap, input)
  const forMonth = inCurrency(month_cap, input)
  if (!forMonth) {
    return forOrder
  }
  const before = input.earned.find(
    (each) => each.partner_id === partnerId && each.program_id === program_id,
  )
  const rest = larger(NOTHING, minus(forMonth, fraction(before?.amount ?? "0")))
  return forOrder ? smaller(forOrder, rest) : rest
}

function inCurrency(
  amounts: AmountByCurrency,
  { order }: EntitlementInput,
): Fraction | null {
  const amount = amounts[order.currency_code]
  return amount === undefined ? null : fraction(amount)
}
