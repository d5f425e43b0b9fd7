import { toDecimal } from "../../money"
import type { OverrideTerms } from "../../terms"
import { computeEntitlements } from "../compute-entitlements"
import type { EntitlementInput, LineOverride } from "../entitlement-input"
import {
  input,
  line,
  order,
  override,
  partner,
  productRule,
  program,
  rate,
} from "./commission-fixtures"

function everyUnit(partnerId: string, perUnit: string): OverrideTerms {
  return override(partnerId, "global", "shirt", [
    { ...rate(1, null, { eur: perUnit }), role: "override" },
  ])
}

function agreed(partnerId: string, percent: string): LineOverride {
  return {
    decision_id: "agreed",
    line_id: "shirt",
    partner_id: partnerId,
    percent,
    amounts: {},
    reason: "Sold at the fair",
  }
}

/** What is earned over all lines, by partner, role and level. */
function paid(
  changes: Partial<EntitlementInput>,
  plan: Parameters<typeof input>[0] = {},
): Record<string, string> {
  const sums: Record<string, string> = {}
  for (const { partner_id, role, level, amount } of computeEntitlements({
    ...input(plan),
    ...changes,
  })) {
    const place = `${partner_id} ${role} ${level}`
    sums[place] = toDecimal(sums[place] ?? "0")
      .plus(amount)
      .toFixed(2)
  }
  return sums
}

describe("a partner's own rates", () => {
  it("for a product go before those for a program, and these before any rule", () => {
    const rules = [productRule("shirt", [rate(1, "10"), rate(2, "3")])]
    const forProgram = override("ana", "program", "prog", [rate(1, "12")])
    const forProduct = override("ana", "product", "shirt", [rate(1, "20")])
    const plan = { programs: [program({ rules })] }
    expect(paid({}, plan)["ana sale 1"]).toBe("10.00")
    expect(paid({ overrides: [forProgram] }, plan)["ana sale 1"]).toBe("12.00")
    expect(
      paid({ overrides: [forProgram, forProduct] }, plan)["ana sale 1"],
    ).toBe("20.00")
  })

  it("count for the partner on the level where they stand; others keep the rule's", () => {
    expect(
      paid({
        overrides: [override("ben", "product", "shirt", [rate(2, "7")])],
      }),
    ).toEqual({ "ana sale 1": "10.00", "ben sale 2": "7.00" })
    // Ben's rate for selling himself says nothing about level 2
    expect(
      paid({
        overrides: [override("ben", "product", "shirt", [rate(1, "7")])],
      }),
    ).toEqual({ "ana sale 1": "10.00", "ben sale 2": "3.00" })
  })

  it("for a program make it pay where it has no rule of its own", () => {
    const programs = [
      program({ program_id: "first", priority: 1, rules: [] }),
      program({ program_id: "second", priority: 2 }),
    ]
    const own = override("ana", "program", "first", [rate(1, "1")])
    expect(paid({ overrides: [own] }, { programs })["ana sale 1"]).toBe("1.00")
  })

  it("for a product pay without any program, after discounts", () => {
    const own = override("ana", "product", "shirt", [rate(1, "10")])
    expect(
      paid(
        {
          overrides: [own],
          order: order([
            line("shirt", "100", { discount_subtotal: "20" }),
            line("mug", "50"),
          ]),
        },
        { programs: [] },
      ),
    ).toEqual({ "ana sale 1": "8.00" })
  })

  it("may be zero", () => {
    const own = override("ana", "product", "shirt", [rate(1, "0")])
    expect(paid({ overrides: [own] })["ana sale 1"]).toBe("0.00")
  })
})

describe("a global override", () => {
  const others = [partner("gus"), partner("ana")]
  const threeShirts = order([line("shirt", "300", { quantity: "3" })])

  it("pays its partner for every unit that anybody sells, in addition", () => {
    expect(
      paid({ overrides: [everyUnit("gus", "2")], others, order: threeShirts }),
    ).toEqual({
      "ana sale 1": "30.00",
      "ben sale 2": "9.00",
      "gus override 1": "6.00",
    })
  })

  it("pays for orders that are nobody's, and beside the partner's own sale", () => {
    expect(
      paid(
        { overrides: [everyUnit("gus", "2")], others, order: threeShirts },
        { sale_partner_id: null },
      ),
    ).toEqual({ "gus override 1": "6.00" })
    expect(
      paid({ overrides: [everyUnit("ana", "2")], others, order: threeShirts }),
    ).toMatchObject({ "ana sale 1": "30.00", "ana override 1": "6.00" })
  })

  it("pays nothing to an inactive partner, nor for another product", () => {
    expect(
      paid({
        overrides: [everyUnit("gus", "2")],
        others: [partner("gus", false)],
      }),
    ).not.toHaveProperty("gus override 1")
    expect(
      paid({
        overrides: [everyUnit("gus", "2")],
        others,
        order: order([line("mug", "10")]),
      }),
    ).not.toHaveProperty("gus override 1")
  })
})

describe("what the store agreed for one line of an order", () => {
  it("stands in place of all that the partner would earn on it; others keep theirs", () => {
    expect(
      paid({
        line_overrides: [agreed("ana", "25")],
        others: [partner("ana")],
        order: order([line("shirt", "100"), line("mug", "10")]),
      }),
    ).toEqual({
      "ana sale 1": "1.00",
      "ana override 1": "25.00",
      "ben sale 2": "3.30",
    })
  })

  it("pays a partner who has nothing else to do with the order", () => {
    expect(
      paid({ line_overrides: [agreed("gus", "5")], others: [partner("gus")] }),
    ).toMatchObject({ "ana sale 1": "10.00", "gus override 1": "5.00" })
  })

  it("goes before a global override of the same partner, and says what it is", () => {
    const entitlements = computeEntitlements({
      ...input(),
      overrides: [everyUnit("gus", "2")],
      line_overrides: [agreed("gus", "5")],
      others: [partner("gus")],
    }).filter(({ partner_id }) => partner_id === "gus")
    expect(entitlements).toHaveLength(1)
    expect(entitlements[0].why.source).toEqual({
      kind: "line_override",
      id: "agreed",
      version: 1,
    })
    expect(entitlements[0].explanation).toEqual([
      "Agreed by the store for this line of the order:",
      "5 % of 100 EUR = 5",
      "Rounded with the other lines of the order: 5.00 EUR",
    ])
  })
})
