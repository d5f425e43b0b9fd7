import fc from "fast-check"

import type {
  AmountByCurrency,
  CommissionRate,
  Level,
  PartnerTerms,
} from "../../terms"
import { computeEntitlements, type Entitlement } from "../compute-entitlements"
import type {
  CreditedLine,
  EarnedInMonth,
  EntitlementInput,
} from "../entitlement-input"
import type { OrderLineSnapshot, OrderSnapshot } from "../order-snapshot"
import { anyOrder, decimal } from "./arbitrary-orders"
import {
  type Fraction,
  fraction,
  isLess,
  larger,
  minus,
  NOTHING,
  plus,
  roundedUnits,
  smaller,
  times,
  total,
} from "./reference-calculator"

/** What holds for all orders, however the rules of a store look. */

const RUNS = { numRuns: 500 }

function unitOf({ currency_digits }: OrderSnapshot): Fraction {
  return { top: 1n, bottom: 10n ** BigInt(currency_digits) }
}

/** For what an entitlement is. */
function placeOf(each: Entitlement): string {
  return [
    each.line_id,
    each.partner_id,
    each.role,
    each.level,
    each.program_id,
  ].join(" ")
}

/** What is capped and rounded as one. */
function groupOf(each: Entitlement): string {
  return `${each.partner_id} ${each.program_id}`
}

function byPlace(entitlements: Entitlement[]): Map<string, Entitlement> {
  return new Map(entitlements.map((each) => [placeOf(each), each]))
}

function groupsOf(entitlements: Entitlement[]): Map<string, Entitlement[]> {
  const groups = new Map<string, Entitlement[]>()
  for (const each of entitlements) {
    const group = groupOf(each)
    groups.set(group, [...(groups.get(group) ?? []), each])
  }
  return groups
}

function amountOf(entitlements: readonly Entitlement[]): Fraction {
  return total(entitlements.map(({ amount }) => fraction(amount)))
}

/** What every partner has from every program. */
function totalsOf(entitlements: Entitlement[]): Map<string, Fraction> {
  return new Map(
    [...groupsOf(entitlements)].map(([group, members]) => [
      group,
      amountOf(members),
    ]),
  )
}

/** Writes a number that decimals were multiplied and added to. */
function written({ top, bottom }: Fraction): string {
  return decimal(top, bottom.toString().length - 1)
}

describe("what an entitlement may be", () => {
  /** All rates that might pay a partner in a role and level on a line. */
  function ratesFor(
    { partner_id, role, level, line_id }: Entitlement,
    { sale, lead, overrides, line_overrides }: EntitlementInput,
  ): Pick<CommissionRate, "percent" | "amounts">[] {
    const programs = [sale, lead].flatMap(
      (credited) => credited?.programs ?? [],
    )
    const ofRules = programs
      .flatMap(({ rules }) => rules)
      .flatMap(({ rates, tiers }) => [
        ...rates,
        ...(tiers?.steps.flatMap((step) => step.rates) ?? []),
      ])
    const own = overrides
      .filter((each) => each.partner_id === partner_id)
      .flatMap(({ rates }) => rates)
    const agreed = line_overrides.filter(
      (each) => each.partner_id === partner_id && each.line_id === line_id,
    )
    return [
      ...[...ofRules, ...own].filter(
        (rate) => rate.role === role && rate.level === level,
      ),
      ...(role === "override" ? agreed : []),
    ]
  }

  function highest(amounts: (string | null | undefined)[]): Fraction {
    return amounts.map((each) => fraction(each ?? "0")).reduce(larger, NOTHING)
  }

  /** The highest base that terms can make of a line: with everything in it. */
  function highestBase(line: OrderLineSnapshot, order: OrderSnapshot) {
    return plus(
      times(fraction(line.subtotal), fraction(line.tax_factor)),
      fraction(order.shipping_total),
    )
  }

  it("is never more than the highest rate of its role and level on all that the line costs", () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        const { order } = input
        const lines = new Map(order.lines.map((each) => [each.line_id, each]))
        for (const each of computeEntitlements(input)) {
          const line = lines.get(each.line_id)!
          const rates = ratesFor(each, input)
          const percent = highest(rates.map((rate) => rate.percent))
          const perUnit = highest(
            rates.map(({ amounts }) => amounts[order.currency_code]),
          )
          const allowed = plus(
            times(highestBase(line, order), times(percent, fraction("0.01"))),
            times(fraction(line.quantity), perUnit),
          )
          // The group's total is rounded up by half a unit, a line's part by less than one.
          const rounding = times(unitOf(order), fraction("1.5"))
          expect(isLess(plus(allowed, rounding), fraction(each.amount))).toBe(
            false,
          )
        }
      }),
      RUNS,
    )
  })

  it("is a whole number of units, zero or more, and never for a gift card", () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        const giftcards = input.order.lines
          .filter(({ is_giftcard }) => is_giftcard)
          .map(({ line_id }) => line_id)
        for (const { line_id, amount } of computeEntitlements(input)) {
          const places = amount.split(".")[1] ?? ""
          expect(amount).toMatch(/^\d+(\.\d+)?$/)
          expect(places).toHaveLength(input.order.currency_digits)
          expect(giftcards).not.toContain(line_id)
        }
      }),
      RUNS,
    )
  })

  it("can be read from the reasons given: what they say adds up to what is paid", () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        const digits = input.order.currency_digits
        for (const group of groupsOf(computeEntitlements(input)).values()) {
          const [{ why }] = group
          const sum = total(group.map((each) => fraction(each.why.exact)))
          const said = why.capped_to === null ? sum : fraction(why.capped_to)
          // Ten digits after the point are money, the rest are traces of divisions.
          const exact = { top: roundedUnits(said, 10), bottom: 10n ** 10n }
          expect(roundedUnits(amountOf(group), digits)).toBe(
            roundedUnits(exact, digits),
          )
        }
      }),
      RUNS,
    )
  })

  it("matures as far as it is paid for: never more than it is, all when all is paid", () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        for (const { amount, maturable } of computeEntitlements(input)) {
          expect(isLess(fraction(amount), fraction(maturable))).toBe(false)
          expect(isLess(fraction(maturable), NOTHING)).toBe(false)
        }
        const { order } = input
        const paid = { ...order, captured: order.gross_total }
        for (const { amount, maturable } of computeEntitlements({
          ...input,
          order: paid,
        })) {
          expect(maturable).toBe(amount)
        }
      }),
      RUNS,
    )
  })
})

describe("the order in which things are named", () => {
  /** Any order of an array's elements, the same for the same `keys`. */
  function shuffled<T>(items: readonly T[], keys: readonly number[]): T[] {
    return items
      .map((item, index) => ({ item, key: keys[index % keys.length] }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  }

  it("makes no difference", () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (input, keys) => {
          const mixed = <T>(items: readonly T[]) => shuffled(items, keys)
          const mixedUp = (credited: CreditedLine | null) =>
            credited && {
              ...credited,
              programs: mixed(credited.programs).map((program) => ({
                ...program,
                rules: mixed(program.rules).map((rule) => ({
                  ...rule,
                  rates: mixed(rule.rates),
                })),
              })),
            }
          const other: EntitlementInput = {
            ...input,
            order: { ...input.order, lines: mixed(input.order.lines) },
            sale: mixedUp(input.sale),
            lead: mixedUp(input.lead),
            overrides: mixed(input.overrides).map((override) => ({
              ...override,
              rates: mixed(override.rates),
            })),
            line_overrides: mixed(input.line_overrides),
            others: mixed(input.others),
            volumes: mixed(input.volumes),
            earned: mixed(input.earned),
          }
          expect(byPlace(computeEntitlements(other))).toEqual(
            byPlace(computeEntitlements(input)),
          )
        },
      ),
      RUNS,
    )
  })
})

describe("giving money and goods back", () => {
  /** No group has more than before; between its lines a unit may have moved either way. */
  function expectNoMore(after: Entitlement[], before: Entitlement[]): void {
    const was = totalsOf(before)
    for (const [group, amount] of totalsOf(after)) {
      expect(isLess(was.get(group)!, amount)).toBe(false)
    }
  }

  function expectNothing(entitlements: Entitlement[]): void {
    for (const { amount } of entitlements) {
      expect(fraction(amount).top).toBe(0n)
    }
  }

  it("never changes for what there are entitlements, only how much they are", () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (input, { order: other }) => {
        const { captured, refunded, gross_total, canceled } = other
        const changed = {
          ...input.order,
          ...{ captured, refunded, gross_total, canceled },
        }
        const now = computeEntitlements({ ...input, order: changed })
        expect(now.map(placeOf)).toEqual(
          computeEntitlements(input).map(placeOf),
        )
        expectNothing(
          computeEntitlements({
            ...input,
            order: { ...changed, canceled: true },
          }),
        )
      }),
      RUNS,
    )
  })

  const percents = fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })
    .map((drawn) => drawn.sort((a, b) => a - b))

  it("lowers what partners have with every refund, down to nothing", () => {
    fc.assert(
      fc.property(anyOrder, percents, (input, steps) => {
        fc.pre(fraction(input.order.gross_total).top > 0n)
        const refunded = (percent: number) =>
          computeEntitlements({
            ...input,
            order: {
              ...input.order,
              captured: input.order.gross_total,
              refunded: written(
                times(
                  fraction(input.order.gross_total),
                  fraction(decimal(BigInt(percent), 2)),
                ),
              ),
            },
          })
        let before = refunded(0)
        for (const percent of [...steps, 100]) {
          const after = refunded(percent)
          expectNoMore(after, before)
          before = after
        }
        expectNothing(before)
      }),
      RUNS,
    )
  })

  /** A paid order of which tenths of lines came back, and of which money was given back. */
  function left(
    order: OrderSnapshot,
    kept: readonly number[],
    goodwill: number,
  ): OrderSnapshot {
    const lines = order.lines.map((line, index) => {
      const part = fraction(decimal(BigInt(kept[index]), 1))
      const ofPart = (amount: string) => written(times(fraction(amount), part))
      return {
        ...line,
        quantity: ofPart(line.quantity),
        subtotal: ofPart(line.subtotal),
        discount_subtotal: ofPart(line.discount_subtotal),
        total: ofPart(line.total),
      }
    })
    const paid = fraction(order.gross_total)
    const gross = total([
      ...lines.map((line) => fraction(line.total)),
      fraction(order.shipping_total),
    ])
    const given = plus(
      minus(paid, gross),
      times(paid, fraction(decimal(BigInt(goodwill), 1))),
    )
    return {
      ...order,
      lines,
      gross_total: written(gross),
      captured: order.gross_total,
      refunded: written(smaller(paid, given)),
    }
  }

  /** Which line comes back by a tenth or more; null: money is given back instead. */
  const steps = fc.array(
    fc.record({
      line: fc.option(fc.nat({ max: 4 }), { freq: 3 }),
      tenths: fc.integer({ min: 1, max: 10 }),
    }),
    { maxLength: 6 },
  )

  /** With a share of the shipping, a line has more of it when another comes back. */
  function withoutShipping(input: EntitlementInput): EntitlementInput {
    const without = (credited: CreditedLine | null) =>
      credited && {
        ...credited,
        programs: credited.programs.map((program) => ({
          ...program,
          base: { ...program.base, include_shipping: false },
        })),
      }
    return { ...input, sale: without(input.sale), lead: without(input.lead) }
  }

  it("lowers it with every return that is refunded, between refunds of any kind", () => {
    fc.assert(
      fc.property(anyOrder.map(withoutShipping), steps, (input, history) => {
        const kept = input.order.lines.map(() => 10)
        let goodwill = 0
        const now = () => left(input.order, kept, goodwill)
        let before = computeEntitlements({ ...input, order: now() })
        for (const { line, tenths } of history) {
          if (line === null) {
            goodwill = Math.min(10, goodwill + tenths)
          } else {
            const index = line % kept.length
            kept[index] = Math.max(0, kept[index] - tenths)
          }
          const order = now()
          if (fraction(order.gross_total).top === 0n) {
            // What was free of charge from the start and is kept counts in full again.
            break
          }
          const after = computeEntitlements({ ...input, order })
          expectNoMore(after, before)
          before = after
        }
      }),
      RUNS,
    )
  })

  it("leaves nothing when everything came back, whatever was refunded before", () => {
    fc.assert(
      fc.property(anyOrder, fc.nat({ max: 10 }), (input, goodwill) => {
        const kept = input.order.lines.map(() => 0)
        const order = left(input.order, kept, goodwill)
        expectNothing(computeEntitlements({ ...input, order }))
      }),
      RUNS,
    )
  })
})

describe("levels and partners", () => {
  it("never change what level 1 earns by being more, before caps and rounding", () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        const levelOne = (levels: Level) =>
          computeEntitlements({
            ...input,
            settings: { ...input.settings, levels },
          })
            .filter(({ level, role }) => level === 1 && role !== "unused")
            .map((each) => ({ place: placeOf(each), exact: each.why.exact }))
            .sort((a, b) => (a.place < b.place ? -1 : 1))
        expect(levelOne(2)).toEqual(levelOne(1))
        expect(levelOne(3)).toEqual(levelOne(1))
      }),
      RUNS,
    )
  })

  const someone = fc.constantFrom("ana", "ben", "cleo", "dan", "eve", "gus")

  /** Nobody is paid for an unused level that somebody leaves. */
  function withUnusedAsItIs(
    input: EntitlementInput,
    partnerId: string,
  ): EntitlementInput {
    return input.sale?.line[1]?.partner_id === partnerId
      ? { ...input, settings: { ...input.settings, pay_if_unused: false } }
      : input
  }

  it("leave what others have as it is when one becomes inactive", () => {
    fc.assert(
      fc.property(anyOrder, someone, (drawn, partnerId) => {
        const input = withUnusedAsItIs(drawn, partnerId)
        const inactive = (partners: readonly PartnerTerms[]) =>
          partners.map((each) => ({
            ...each,
            active: each.active && each.partner_id !== partnerId,
          }))
        const inactiveIn = (credited: CreditedLine | null) =>
          credited && { ...credited, line: inactive(credited.line) }
        expect(
          computeEntitlements({
            ...input,
            sale: inactiveIn(input.sale),
            lead: inactiveIn(input.lead),
            others: inactive(input.others),
          }),
        ).toEqual(
          computeEntitlements(input).filter(
            ({ partner_id }) => partner_id !== partnerId,
          ),
        )
      }),
      RUNS,
    )
  })

  it("leave all as it is but the agreements of one who is not among the others", () => {
    fc.assert(
      fc.property(anyOrder, someone, (input, partnerId) => {
        const before = computeEntitlements(input)
        const after = computeEntitlements({
          ...input,
          others: input.others.filter(
            ({ partner_id }) => partner_id !== partnerId,
          ),
        })
        const ofOthers = (entitlements: Entitlement[]) =>
          entitlements.filter(({ partner_id }) => partner_id !== partnerId)
        // Before rounding: agreements are rounded with own rates apart from programs.
        const exactly = (entitlements: Entitlement[]) =>
          entitlements
            .filter(
              ({ partner_id, role }) =>
                partner_id === partnerId && role !== "override",
            )
            .map((each) => `${placeOf(each)} ${each.why.exact}`)
            .sort()
        expect(ofOthers(after)).toEqual(ofOthers(before))
        expect(exactly(after)).toEqual(exactly(before))
        expect(
          after.filter(
            ({ partner_id, role }) =>
              partner_id === partnerId && role === "override",
          ),
        ).toEqual([])
      }),
      RUNS,
    )
  })
})

describe("the caps of programs", () => {
  function capsOf(
    { sale, lead }: EntitlementInput,
    programId: string | null,
    name: "order_cap" | "month_cap",
  ): AmountByCurrency {
    const found = [sale, lead]
      .flatMap((credited) => credited?.programs ?? [])
      .find(({ program_id }) => program_id === programId)
    return found?.[name] ?? {}
  }

  it("are never exceeded, by an order or by all orders of a month", () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.array(anyOrder, { maxLength: 3 }),
        (input, others) => {
          const { currency_code, currency_digits } = input.order
          const inMonth = [input, ...others].map(({ order }) => ({
            ...order,
            currency_code,
            currency_digits,
          }))
          const earned = new Map<string, EarnedInMonth>()
          for (const order of inMonth) {
            const groups = groupsOf(
              computeEntitlements({
                ...input,
                order,
                earned: [...earned.values()],
              }),
            )
            for (const [group, members] of groups) {
              const [{ partner_id, program_id }] = members
              const before = fraction(earned.get(group)?.amount ?? "0")
              const forOrder = amountOf(members)
              const forMonth = plus(before, forOrder)
              const orderCap = capsOf(input, program_id, "order_cap")
              const monthCap = capsOf(input, program_id, "month_cap")
              expectWithin(forOrder, orderCap[currency_code])
              expectWithin(forMonth, monthCap[currency_code])
              if (program_id !== null) {
                const amount = written(forMonth)
                earned.set(group, { partner_id, program_id, amount })
              }
            }
          }
        },
      ),
      RUNS,
    )
  })

  function expectWithin(amount: Fraction, cap: string | undefined): void {
    if (cap !== undefined) {
      expect(isLess(fraction(cap), amount)).toBe(false)
    }
  }
})
