import type { CommissionRate, CommissionRule, RepeatTerms } from "../../terms"
import { computeEntitlements } from "../compute-entitlements"
import type { CustomerHistory, EntitlementInput } from "../entitlement-input"
import {
  defaultRule,
  input,
  line,
  order,
  partner,
  program,
  rate,
  totalOf,
} from "./commission-fixtures"

const NEW_CUSTOMER: CustomerHistory = {
  earlier_orders: 0,
  first_order_at: null,
}

function returning(
  earlierOrders: number,
  firstOrderAt = "2026-01-31T12:00:00.000Z",
): CustomerHistory {
  return { earlier_orders: earlierOrders, first_order_at: firstOrderAt }
}

function ana(
  changes: Partial<EntitlementInput>,
  plan: Parameters<typeof input>[0] = {},
) {
  return totalOf(computeEntitlements({ ...input(plan), ...changes }), "ana")
}

describe("repeat orders of a customer", () => {
  const paid = (repeat: RepeatTerms, customer: CustomerHistory) =>
    ana({ customer }, { programs: [program({ repeat })] })

  it("earn for ever unless the program says otherwise", () => {
    expect(paid({ type: "forever" }, returning(99))).toBe("10.00")
  })

  it("earn for the first one only, or the first N", () => {
    const first: RepeatTerms = { type: "orders", count: 1 }
    expect(paid(first, NEW_CUSTOMER)).toBe("10.00")
    expect(paid(first, returning(1))).toBe("0.00")
    expect(paid({ type: "orders", count: 3 }, returning(2))).toBe("10.00")
    expect(paid({ type: "orders", count: 3 }, returning(3))).toBe("0.00")
  })

  it("earn for N months from the first, to the moment", () => {
    // The order is of 30 June, 12:00; five months after 31 January is 30 June.
    const months = (count: number): RepeatTerms => ({ type: "months", count })
    expect(paid(months(5), returning(1))).toBe("0.00")
    expect(paid(months(5), returning(1, "2026-01-31T12:00:00.001Z"))).toBe(
      "10.00",
    )
    expect(paid(months(6), returning(9))).toBe("10.00")
    expect(paid(months(1), NEW_CUSTOMER)).toBe("10.00")
  })

  it("say why they earn nothing", () => {
    const [entitlement] = computeEntitlements(
      input({
        customer: returning(2),
        programs: [program({ repeat: { type: "orders", count: 2 } })],
      }),
    )
    expect(entitlement.explanation[1]).toBe(
      "The program pays for a customer's first 2 orders; this is number 3: 0.",
    )
  })
})

describe("rates for new and for returning customers", () => {
  const rates: CommissionRate[] = [
    rate(1, "10"),
    { ...rate(1, "20"), customer: "new" },
  ]
  const programs = [program({ rules: [defaultRule(rates)] })]

  it("go before the rate for all", () => {
    expect(ana({ customer: NEW_CUSTOMER }, { programs })).toBe("20.00")
    expect(ana({ customer: returning(1) }, { programs })).toBe("10.00")
  })

  it("pay nobody else when there is no rate for all", () => {
    const onlyNew = [program({ rules: [defaultRule([rates[1]])] })]
    expect(ana({ customer: returning(1) }, { programs: onlyNew })).toBe("0.00")
  })
})

describe("tiers", () => {
  const tiered: CommissionRule = {
    ...defaultRule([rate(1, "10"), rate(2, "3")]),
    tiers: {
      period: "month",
      steps: [
        { from: { eur: "1000" }, rates: [rate(1, "12")] },
        { from: { eur: "5000" }, rates: [rate(1, "15"), rate(2, "4")] },
      ],
    },
  }
  const programs = [program({ rules: [tiered] })]
  const sold = (
    netSales: string,
    partnerId = "ana",
    period: "month" | "quarter" = "month",
  ) => ({ volumes: [{ partner_id: partnerId, period, net_sales: netSales }] })

  it.each([
    ["0", "10.00"],
    ["999.99", "10.00"],
    ["1000", "12.00"],
    ["5000.01", "15.00"],
  ])("after own sales of %s pay %s of 100", (netSales, expected) => {
    expect(ana(sold(netSales), { programs })).toBe(expected)
  })

  it("forgive the traces that prices with tax in them leave", () => {
    expect(ana(sold("999.99999999999999999998"), { programs })).toBe("12.00")
    const six = Array.from({ length: 6 }, (_, n) =>
      line(`line-${n}`, "8.33333333333333333333"),
    )
    const minimum = [program({ minimum_order: { eur: "50" } })]
    expect(ana({}, { order: order(six), programs: minimum })).toBe("5.00")
  })

  it("count own sales only: each partner stands on a step of their own", () => {
    const both = computeEntitlements({
      ...input({ programs }),
      ...sold("5000", "ben"),
    })
    expect(totalOf(both, "ana")).toBe("10.00")
    expect(totalOf(both, "ben")).toBe("4.00")
  })

  it("keep what a step leaves out as the step below has it", () => {
    const ben = computeEntitlements({
      ...input({ programs }),
      ...sold("1000", "ben"),
    })
    expect(totalOf(ben, "ben")).toBe("3.00")
  })

  it("look at their own period, and at their own currency", () => {
    expect(ana(sold("9999", "ana", "quarter"), { programs })).toBe("10.00")
    const dollars = {
      ...tiered,
      tiers: {
        period: "month" as const,
        steps: [{ from: { usd: "1" }, rates: [rate(1, "90")] }],
      },
    }
    expect(
      ana(sold("9999"), { programs: [program({ rules: [dollars] })] }),
    ).toBe("10.00")
  })

  it("are named in the explanation", () => {
    const [entitlement] = computeEntitlements({
      ...input({ programs }),
      ...sold("1200"),
    })
    expect(entitlement.explanation).toEqual([
      "From 1000 EUR of own sales on (1200 EUR since 2026-06-01):",
      "12 % of 100 EUR = 12",
      "Rounded with the other lines of the order: 12.00 EUR",
    ])
    expect(entitlement.why.tier).toEqual({
      from: "1000",
      volume: "1200",
      since: "2026-06-01T00:00:00.000Z",
    })
  })
})

describe("the cap for a partner and calendar month", () => {
  const programs = [program({ month_cap: { eur: "25" } })]
  const earned = (amount: string, partnerId = "ana") => ({
    earned: [{ partner_id: partnerId, program_id: "prog", amount }],
  })

  it("leaves what the month's earlier orders have left", () => {
    expect(ana({}, { programs })).toBe("10.00")
    expect(ana(earned("15.00"), { programs })).toBe("10.00")
    expect(ana(earned("18.50"), { programs })).toBe("6.50")
    expect(ana(earned("25.00"), { programs })).toBe("0.00")
    expect(ana(earned("40.00"), { programs })).toBe("0.00")
  })

  it("is each partner's own", () => {
    expect(ana(earned("25.00", "ben"), { programs })).toBe("10.00")
  })

  it("goes with the cap for the order: the lower one holds, and is named", () => {
    const both = [
      program({ month_cap: { eur: "25" }, order_cap: { eur: "8" } }),
    ]
    expect(ana(earned("0"), { programs: both })).toBe("8.00")
    expect(ana(earned("20"), { programs: both })).toBe("5.00")
    const [entitlement] = computeEntitlements({
      ...input({ programs: both, line: [partner("ana")] }),
      ...earned("20"),
    })
    expect(entitlement.explanation).toEqual([
      "10 % of 100 EUR = 10",
      "The program's cap for the month leaves the partner 5 EUR for this order.",
      "Rounded with the other lines of the order: 5.00 EUR",
    ])
  })
})
