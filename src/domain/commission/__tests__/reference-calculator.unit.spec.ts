import fc from "fast-check"

import { computeEntitlements, type Entitlement } from "../compute-entitlements"
import type { EntitlementInput } from "../entitlement-input"
import { anyOrder } from "./arbitrary-orders"
import { input as inputOf, partner, rate } from "./commission-fixtures"
import {
  calculateByTheRules,
  fraction,
  isLess,
  minus,
  roundedUnits,
} from "./reference-calculator"

const ORDERS = 10_000

/** For what an entitlement is, in one text. */
function placeOf(
  each: Pick<
    Entitlement,
    "line_id" | "partner_id" | "role" | "level" | "program_id"
  >,
): string {
  return [
    each.line_id,
    each.partner_id,
    each.role,
    each.level,
    each.program_id,
  ].join(" ")
}

/** What is rounded as one. */
function groupOf(each: Pick<Entitlement, "partner_id" | "program_id">): string {
  return `${each.partner_id} ${each.program_id}`
}

/**
 * What the engine and the calculator do not agree about, in words; nothing when they
 * agree. The rules fix to the unit what each group is paid. How the last units are spread
 * over its lines they leave open, as long as no line is a whole unit off its share of the
 * rounded total. (Off its exact amount it may be more: a group of 9.93, 0.285 and 0.285
 * yen is paid 11, and all of them for the first line.)
 */
function differences(input: EntitlementInput): string[] {
  const digits = input.order.currency_digits
  const unit = { top: 1n, bottom: 10n ** BigInt(digits) }
  const { entitlements, groups } = calculateByTheRules(input)
  const shares = new Map(
    entitlements.map((each) => [placeOf(each), each.share]),
  )
  const unpaid = new Map(groups.map((each) => [groupOf(each), each.units]))
  const found: string[] = []
  for (const each of computeEntitlements(input)) {
    const place = placeOf(each)
    const share = shares.get(place)
    if (!share) {
      found.push(`${place}: not by the rules, or twice`)
      continue
    }
    shares.delete(place)
    const amount = fraction(each.amount)
    const group = groupOf(each)
    unpaid.set(group, unpaid.get(group)! - roundedUnits(amount, digits))
    if (
      !isLess(minus(amount, share), unit) ||
      !isLess(minus(share, amount), unit)
    ) {
      found.push(`${place}: ${each.amount} is a unit or more off its share`)
    }
  }
  return [
    ...found,
    ...[...shares.keys()].map((place) => `${place}: missing`),
    ...[...unpaid]
      .filter(([, units]) => units !== 0n)
      .map(([group, units]) => `${group}: by the rules ${units} units more`),
  ]
}

describe("a calculator written from the rules alone", () => {
  it("agrees with the engine on ten thousand random orders", () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        expect(differences(input)).toEqual([])
      }),
      { numRuns: ORDERS },
    )
  })

  it("pays a global override for new customers on their orders only", () => {
    const override = {
      override_id: "everyShirt",
      version: 1,
      partner_id: "gus",
      scope: { type: "global" as const, target_id: "shirt" },
      rates: [
        {
          ...rate(1, "5"),
          role: "override" as const,
          customer: "new" as const,
        },
      ],
    }
    const returning = { earlier_orders: 1, first_order_at: null }
    expect(
      differences({
        ...inputOf({ sale_partner_id: null, overrides: [override] }),
        others: [partner("gus")],
        customer: returning,
      }),
    ).toEqual([])
  })
})
