import fc from "fast-check"

import { sum, toDecimal } from "../../money"
import type {
  CommissionRate,
  CommissionRule,
  Level,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
  TargetedScope,
} from "../../terms"
import { computeEntitlements } from "../compute-entitlements"
import type { OrderLineSnapshot, OrderSnapshot } from "../order-snapshot"
import {
  defaultRule,
  input,
  line,
  order,
  partner,
  productRule,
  program,
  rate,
  settings,
  totalOf,
  totals,
} from "./commission-fixtures"

describe("the worked example of the first issue", () => {
  const worked = program({
    rules: [
      defaultRule([rate(1, "10"), rate(2, "3")]),
      productRule("mug", [rate(1, null, { eur: "2.00" })]),
    ],
  })
  const shirts = line("shirt", "160.00", {
    quantity: "2",
    discount_subtotal: "16.00",
  })
  const mugs = line("mug", "15.00", { quantity: "3" })
  // 159.00 net of discounts, 19 % tax, shipping 10.00 with tax
  const placed = order([shirts, mugs], {
    gross_total: "201.11",
    captured: "201.11",
  })

  it("pays Ana 14.40 + 6.00 = 20.40 and Ben 4.32", () => {
    const entitlements = computeEntitlements(
      input({ order: placed, programs: [worked] }),
    )
    expect(totalOf(entitlements, "ana")).toBe("20.40")
    expect(totalOf(entitlements, "ben")).toBe("4.32")
  })

  const oneShirt = line("shirt", "80.00", {
    quantity: "1",
    discount_subtotal: "8.00",
  })
  // 87.00 net of discounts, 19 % tax, shipping 10.00 with tax
  const afterReturn = order([oneShirt, mugs], {
    gross_total: "115.43",
    captured: "201.11",
  })

  it("leaves Ana 13.20 and Ben 2.16 after one shirt came back", () => {
    for (const refunded of ["0", "85.68"]) {
      const entitlements = computeEntitlements(
        input({ order: { ...afterReturn, refunded }, programs: [worked] }),
      )
      expect(totalOf(entitlements, "ana")).toBe("13.20")
      expect(totalOf(entitlements, "ben")).toBe("2.16")
    }
  })

  it("leaves nothing after a refund in full or a cancellation", () => {
    for (const gone of [
      { ...afterReturn, refunded: "201.11" },
      { ...placed, canceled: true },
    ]) {
      const entitlements = computeEntitlements(
        input({ order: gone, programs: [worked] }),
      )
      expect(totalOf(entitlements, "ana")).toBe("0.00")
      expect(totalOf(entitlements, "ben")).toBe("0.00")
    }
  })

  it("writes the arithmetic out", () => {
    const [mug] = computeEntitlements(
      input({ order: placed, programs: [worked] }),
    )
    expect(mug.explanation).toEqual([
      "2 EUR x 3 units = 6",
      "Rounded with the other lines of the order: 6.00 EUR",
    ])
  })
})

describe("rates", () => {
  it("rounds 10 % of 999 to 100 yen and to three digits in dinar", () => {
    const yen = order([line("shirt", "999")], {
      currency_code: "jpy",
      currency_digits: 0,
    })
    const dinar = order([line("shirt", "0.999")], {
      currency_code: "kwd",
      currency_digits: 3,
    })
    expect(computeEntitlements(input({ order: yen }))[0].amount).toBe("100")
    expect(computeEntitlements(input({ order: dinar }))[0].amount).toBe("0.100")
  })

  it("rounds a price with tax in it as the hand does, whatever traces the net has", () => {
    // 7.00 with 20 % tax is 5.8333… net; 3 % of it is 0.175
    const net = order([line("shirt", "5.833333333333333")])
    const programs = [program({ rules: [defaultRule([rate(1, "3")])] })]
    expect(computeEntitlements(input({ order: net, programs }))[0].amount).toBe(
      "0.18",
    )
    // 3 x 1.00 with 20 % tax is 2.5 net; 1 % of it is 0.025
    const three = ["a", "b", "c"].map((id) =>
      line(id, "0.83333333333333333333"),
    )
    const onePercent = [program({ rules: [defaultRule([rate(1, "1")])] })]
    expect(
      totalOf(
        computeEntitlements(
          input({ order: order(three), programs: onePercent }),
        ),
        "ana",
      ),
    ).toBe("0.03")
  })

  it("adds amount and percent, and counts only what the settings let count", () => {
    const both = [
      program({ rules: [defaultRule([rate(1, "10", { eur: "1.50" })])] }),
    ]
    const paid = (payout_calculation: SettingsTerms["payout_calculation"]) =>
      totalOf(
        computeEntitlements(
          input({
            programs: both,
            settings: { ...settings, payout_calculation },
          }),
        ),
        "ana",
      )
    expect(paid("both")).toBe("11.50")
    expect(paid("percent")).toBe("10.00")
    expect(paid("amount")).toBe("1.50")
  })

  it("pays nothing from an amount in another currency, and says so", () => {
    const [entitlement] = computeEntitlements(
      input({
        programs: [
          program({ rules: [defaultRule([rate(1, null, { usd: "2" })])] }),
        ],
      }),
    )
    expect(entitlement.amount).toBe("0.00")
    expect(entitlement.explanation[0]).toBe(
      "No amount is agreed in EUR, so it pays nothing.",
    )
  })
})

describe("goods that replace others, and money that is waived", () => {
  const chairs = (countedPart: string) => [
    line("chair", "100"),
    line("replacement", "100", { counted_part: countedPart }),
  ]
  const paid = (changes: Partial<OrderSnapshot>, countedPart = "0") =>
    totalOf(
      computeEntitlements(
        input({ order: order(chairs(countedPart), changes) }),
      ),
      "ana",
    )

  it("pays for one chair while the other is not back, for its units as well", () => {
    expect(paid({})).toBe("10.00")
    expect(paid({}, "0.5")).toBe("15.00")
    const perUnit = [
      program({ rules: [defaultRule([rate(1, null, { eur: "2" })])] }),
    ]
    expect(
      totalOf(
        computeEntitlements(
          input({ order: order(chairs("0.5")), programs: perUnit }),
        ),
        "ana",
      ),
    ).toBe("3.00")
  })

  it("does not take the waived price of a replacement for goodwill", () => {
    expect(paid({ captured: "100", other_credit: "100" })).toBe("10.00")
    expect(paid({ captured: "100", other_credit: "110" })).toBe("9.00")
  })

  it("counts a refund once, although Medusa writes a credit line for it too", () => {
    const refund = { captured: "200", refunded: "50", other_credit: "50" }
    // 200 sold, 50 given back: three quarters of 20.00
    expect(paid(refund, "1")).toBe("15.00")
    // 20 waived before the payment, 50 given back after it: 130 of 200
    expect(
      paid({ captured: "180", refunded: "50", other_credit: "70" }, "1"),
    ).toBe("13.00")
  })
})

describe("which rule decides", () => {
  it("takes the program with the lowest priority number that has a rule", () => {
    const second = program({
      program_id: "second",
      priority: 2,
      rules: [productRule("shirt", [rate(1, "50")])],
    })
    const first = program({
      program_id: "first",
      priority: 1,
      rules: [productRule("mug", [rate(1, "20")])],
    })
    const entitlements = computeEntitlements(
      input({
        programs: [second, first, program({ priority: 9 })],
        order: order([
          line("mug", "100"),
          line("shirt", "100"),
          line("hat", "100"),
        ]),
      }),
    )
    const byLine = Object.fromEntries(
      entitlements
        .filter(({ level }) => level === 1)
        .map((each) => [each.line_id, each.amount]),
    )
    expect(byLine).toEqual({ mug: "20.00", shirt: "50.00", hat: "10.00" })
  })

  describe("inside a program", () => {
    const classification = {
      product: ["mug"],
      product_type: ["kitchen"],
      product_tag: ["blue", "gift"],
      collection: ["spring"],
      category: ["cups", "tableware"],
    }
    const scoped = (
      type: TargetedScope,
      target_id: string,
      percent: string,
    ): CommissionRule => ({
      rule_id: `${type}-${target_id}`,
      version: 1,
      scope: { type, target_id },
      rates: [rate(1, percent)],
      tiers: null,
    })
    /** From the most specific on; each pays its place in the row, in percent. */
    const rules = [
      scoped("product", "mug", "1"),
      scoped("product_type", "kitchen", "2"),
      scoped("product_tag", "blue", "3"),
      scoped("product_tag", "gift", "4"),
      scoped("collection", "spring", "5"),
      scoped("category", "cups", "6"),
      scoped("category", "tableware", "7"),
      defaultRule([rate(1, "8")]),
    ]
    const deciding = (available: CommissionRule[]) =>
      computeEntitlements(
        input({
          order: order([line("mug", "100", { classification })]),
          programs: [program({ rules: available })],
        }),
      )[0].amount

    it.each(rules.map((rule, place) => [rule.rule_id, place] as const))(
      "%s decides when nothing more specific is there",
      (_, place) => {
        const available = rules.slice(place)
        expect(deciding(available)).toBe(`${place + 1}.00`)
        expect(deciding([...available].reverse())).toBe(`${place + 1}.00`)
      },
    )

    it("a rule for something else decides nothing", () => {
      expect(
        deciding([
          scoped("category", "mug", "50"),
          scoped("product", "cups", "50"),
          defaultRule([rate(1, "8")]),
        ]),
      ).toBe("8.00")
    })
  })

  it("passes over programs that were inactive", () => {
    expect(
      computeEntitlements(input({ programs: [program({ active: false })] })),
    ).toEqual([])
  })
})

describe("a program's terms", () => {
  const earns = (
    terms: Partial<ProgramTerms>,
    changes: Partial<OrderSnapshot> = {},
    lines = [line("shirt", "100")],
  ) =>
    totalOf(
      computeEntitlements(
        input({ order: order(lines, changes), programs: [program(terms)] }),
      ),
      "ana",
    )

  it("count from their start on and until their end", () => {
    const at = (placed_at: string) =>
      earns(
        { starts_at: "2026-06-01T00:00:00Z", ends_at: "2026-07-01T00:00:00Z" },
        { placed_at },
      )
    expect(at("2026-05-31T23:59:59.999Z")).toBe("0.00")
    expect(at("2026-06-01T00:00:00.000Z")).toBe("10.00")
    expect(at("2026-06-30T23:59:59.999Z")).toBe("10.00")
    expect(at("2026-07-01T00:00:00.000Z")).toBe("0.00")
  })

  it("credit as the customer pays: the example of Keap's help, 5 x 20 of 100", () => {
    const paid = (changes: Partial<OrderSnapshot>) =>
      earns({ credit: "as_paid" }, changes)
    expect(paid({})).toBe("0.00")
    expect(paid({ captured: "20" })).toBe("2.00")
    expect(paid({ captured: "100" })).toBe("10.00")
    expect(paid({ captured: "100", refunded: "25" })).toBe("7.50")
    expect(paid({ captured: "50", tender_credit: "50" })).toBe("10.00")
    expect(paid({ captured: "130" })).toBe("10.00")
    expect(paid({ captured: "100", canceled: true })).toBe("0.00")
  })

  describe("let mature what is paid for", () => {
    const maturable = (
      terms: Partial<ProgramTerms>,
      changes: Partial<OrderSnapshot>,
    ) => {
      const [{ amount, maturable }] = computeEntitlements(
        input({
          order: order([line("shirt", "99.99")], changes),
          programs: [program(terms)],
        }),
      )
      return [amount, maturable]
    }

    it.each<[string, Partial<OrderSnapshot>, [string, string]]>([
      ["nothing before the payment", {}, ["10.00", "0.00"]],
      ["a third, cut", { captured: "33.33" }, ["10.00", "3.33"]],
      ["all when all is paid", { captured: "99.99" }, ["10.00", "10.00"]],
      [
        "all when a gift card has paid",
        { tender_credit: "99.99" },
        ["10.00", "10.00"],
      ],
      [
        "all that a refund has left",
        { captured: "99.99", refunded: "49.995" },
        ["5.00", "5.00"],
      ],
    ])("%s", (_, changes, expected) => {
      expect(maturable({}, changes)).toEqual(expected)
    })

    it("all that is credited as the customer pays", () => {
      expect(maturable({ credit: "as_paid" }, { captured: "50" })).toEqual([
        "5.00",
        "5.00",
      ])
    })
  })

  it("say how much is paid", () => {
    const [entitlement] = computeEntitlements(
      input({
        order: order([line("shirt", "100")], { captured: "20" }),
        programs: [program({ credit: "as_paid" })],
      }),
    )
    expect(entitlement.explanation).toContain(
      "The customer has paid 20 % of the order: 2",
    )
  })

  it("take percentages before discounts, with tax or with shipping, if they say so", () => {
    // Two thirds of the order's worth is the shirt's: so is the shipping of 9.00 net
    const lines = [
      line("shirt", "100", { discount_subtotal: "20", tax_factor: "1.19" }),
      line("mug", "40", { tax_factor: "1.19" }),
    ]
    const shipping = { shipping_net: "9", shipping_total: "10.71" }
    const base = {
      before_discounts: false,
      include_tax: false,
      include_shipping: false,
    }
    const earned = (changes: Partial<ProgramTerms["base"]>) =>
      earns({ base: { ...base, ...changes } }, shipping, lines)
    expect(earned({})).toBe("12.00")
    expect(earned({ before_discounts: true })).toBe("14.00")
    expect(earned({ include_tax: true })).toBe("14.28")
    expect(earned({ include_shipping: true })).toBe("12.90")
    // (80 + 40) x 1.19 + 10.71 = 153.51
    expect(earned({ include_tax: true, include_shipping: true })).toBe("15.35")
    // 100 + 40 + 9 = 149
    expect(earned({ before_discounts: true, include_shipping: true })).toBe(
      "14.90",
    )
  })

  it("give each line its share of the shipping, and gift cards none", () => {
    const lines = [
      line("shirt", "80"),
      line("mug", "40"),
      line("card", "500", { is_giftcard: true }),
    ]
    const entitlements = computeEntitlements(
      input({
        order: order(lines, { shipping_net: "9", shipping_total: "9" }),
        programs: [
          program({
            base: {
              before_discounts: false,
              include_tax: false,
              include_shipping: true,
            },
          }),
        ],
      }),
    )
    const shirt = entitlements.find(({ line_id }) => line_id === "shirt")
    expect(shirt?.explanation[0]).toBe(
      "10 % of 86 EUR (with its share of the shipping) = 8.6",
    )
    expect(totalOf(entitlements, "ana")).toBe("12.90")
  })

  it("pay nothing for an order below the minimum of its currency, and say why", () => {
    const minimum_order = { eur: "100", usd: "500" }
    expect(earns({ minimum_order })).toBe("10.00")
    const small = computeEntitlements(
      input({
        order: order([line("shirt", "99.99")]),
        programs: [program({ minimum_order })],
      }),
    )
    expect(totalOf(small, "ana")).toBe("0.00")
    expect(small[0].explanation).toContain(
      "The order is worth less than the program's minimum of 100 EUR: 0.",
    )
    expect(earns({ minimum_order: { usd: "500" } })).toBe("10.00")
  })

  it("keep what was promised when goods come back and the rest is below the minimum", () => {
    const terms = { minimum_order: { eur: "100" } }
    expect(
      earns(terms, { placed_net_sales: "120" }, [line("shirt", "60")]),
    ).toBe("6.00")
  })

  it("pay a partner no more than the cap for one order, each partner for themselves", () => {
    const entitlements = computeEntitlements(
      input({
        order: order([
          line("shirt", "100"),
          line("mug", "50"),
          line("hat", "50"),
        ]),
        programs: [program({ order_cap: { eur: "5", usd: "1" } })],
      }),
    )
    // 20.00 and 6.00 without the cap
    expect(totalOf(entitlements, "ana")).toBe("5.00")
    expect(totalOf(entitlements, "ben")).toBe("5.00")
    expect(
      entitlements
        .filter(({ partner_id }) => partner_id === "ana")
        .map(({ line_id, amount }) => [line_id, amount]),
    ).toEqual([
      ["hat", "1.25"],
      ["mug", "1.25"],
      ["shirt", "2.50"],
    ])
    expect(entitlements[0].explanation).toContain(
      "The program pays a partner 5 EUR for one order at the most.",
    )
    expect(earns({ order_cap: { eur: "500" } })).toBe("10.00")
  })
})

describe("levels", () => {
  it("leaves the level of an inactive partner empty; nobody moves up", () => {
    const entitlements = computeEntitlements(
      input({
        line: [partner("ana"), partner("ben", false), partner("cleo")],
        settings: { ...settings, levels: 3 },
        programs: [
          program({
            rules: [defaultRule([rate(1, "10"), rate(2, "3"), rate(3, "1")])],
          }),
        ],
      }),
    )
    expect(
      entitlements.map(({ partner_id, amount }) => [partner_id, amount]),
    ).toEqual([
      ["ana", "10.00"],
      ["cleo", "1.00"],
    ])
  })

  describe("pay if unused", () => {
    const unusedRate: CommissionRate = { ...rate(1, "2"), role: "unused" }
    const programs = [
      program({
        rules: [
          defaultRule([rate(1, "10"), rate(2, "3"), rate(3, "1"), unusedRate]),
        ],
      }),
    ]
    const earned = (
      recruiters: PartnerTerms[],
      changes: Partial<SettingsTerms> = {},
    ) =>
      computeEntitlements(
        input({
          line: [partner("ana"), ...recruiters],
          settings: { ...settings, pay_if_unused: true, ...changes },
          programs,
        }),
      ).map(({ partner_id, role, amount }) => `${partner_id} ${role} ${amount}`)

    it("adds its own rate for the sale partner when nobody is on level 2", () => {
      expect(earned([])).toEqual(["ana sale 10.00", "ana unused 2.00"])
      expect(earned([partner("ben", false)])).toEqual([
        "ana sale 10.00",
        "ana unused 2.00",
      ])
    })

    it("adds nothing when somebody is", () => {
      expect(earned([partner("ben")])).toEqual([
        "ana sale 10.00",
        "ben sale 3.00",
      ])
    })

    it("adds it beside a third level whose second is inactive", () => {
      expect(
        earned([partner("ben", false), partner("cleo")], { levels: 3 }),
      ).toEqual(["ana sale 10.00", "ana unused 2.00", "cleo sale 1.00"])
    })

    it("adds nothing with one level, or when it is switched off", () => {
      expect(earned([], { levels: 1 })).toEqual(["ana sale 10.00"])
      expect(earned([], { pay_if_unused: false })).toEqual(["ana sale 10.00"])
    })

    it("says why", () => {
      const [, unused] = computeEntitlements(
        input({
          line: [partner("ana")],
          settings: { ...settings, pay_if_unused: true },
          programs,
        }),
      )
      expect(unused.explanation).toEqual([
        "Nobody takes part on level 2, so the sale partner earns in addition:",
        "2 % of 100 EUR = 2",
        "Rounded with the other lines of the order: 2.00 EUR",
      ])
    })
  })

  it("names on every level who sold", () => {
    for (const entitlement of computeEntitlements(input())) {
      expect(entitlement.sold_by_partner_id).toBe("ana")
    }
  })

  it("pays nobody when nobody is credited, and nothing on gift cards", () => {
    expect(computeEntitlements(input({ sale_partner_id: null }))).toEqual([])
    expect(
      computeEntitlements(
        input({ order: order([line("card", "50", { is_giftcard: true })]) }),
      ),
    ).toEqual([])
  })
})

describe("properties of entitlements", () => {
  const percent = fc
    .integer({ min: 0, max: 100_00 })
    .map((n) => String(n / 100))
  const money = fc
    .integer({ min: 0, max: 500_000 })
    .map((n) => (n / 100).toFixed(2))
  const lines = fc
    .array(
      fc.tuple(
        money,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 100 }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((numbers) =>
      numbers.map(([subtotal, quantity, off], index) =>
        line(`line-${index}`, subtotal, {
          quantity: String(quantity),
          discount_subtotal: toDecimal(subtotal).times(off).div(100).toFixed(),
        }),
      ),
    )
  const rates = fc.tuple(percent, percent, percent)
  const digits = fc.constantFrom(0, 2, 3)

  function inputOf(
    orderLines: OrderLineSnapshot[],
    [first, second, third]: [string, string, string],
    places: number,
    levels: Level = 3,
  ) {
    return input({
      order: order(orderLines, { currency_digits: places }),
      settings: { ...settings, levels },
      programs: [
        program({
          rules: [
            defaultRule([rate(1, first), rate(2, second), rate(3, third)]),
          ],
        }),
      ],
    })
  }

  it("never pays one level more than the base, up to rounding", () => {
    fc.assert(
      fc.property(lines, rates, digits, (orderLines, percents, places) => {
        const entitlements = computeEntitlements(
          inputOf(orderLines, percents, places),
        )
        const base = sum(
          orderLines.map((each) =>
            toDecimal(each.subtotal).minus(toDecimal(each.discount_subtotal)),
          ),
        )
        for (const id of ["ana", "ben", "cleo"]) {
          const halfUnit = toDecimal("10").pow(-places).div(2)
          expect(totals(entitlements, id).lte(base.plus(halfUnit))).toBe(true)
        }
      }),
    )
  })

  it("makes lines that add up to the rounded total of the partner", () => {
    fc.assert(
      fc.property(lines, rates, digits, (orderLines, percents, places) => {
        const entitlements = computeEntitlements(
          inputOf(orderLines, percents, places),
        )
        const base = sum(
          orderLines.map((each) =>
            toDecimal(each.subtotal).minus(toDecimal(each.discount_subtotal)),
          ),
        )
        expect(totals(entitlements, "ana").toFixed()).toBe(
          base
            .times(toDecimal(percents[0]))
            .div(100)
            .decimalPlaces(places, 4)
            .toFixed(),
        )
      }),
    )
  })

  it("never pays a partner more than the cap, and nothing in a part refund adds up to more", () => {
    fc.assert(
      fc.property(
        lines,
        rates,
        money,
        fc.integer({ min: 0, max: 100 }),
        (orderLines, percents, cap, refundedPercent) => {
          const plan = inputOf(orderLines, percents, 2)
          const capped = (refunded: string) =>
            computeEntitlements({
              ...plan,
              order: { ...plan.order, refunded },
              sale: plan.sale && {
                ...plan.sale,
                programs: plan.sale.programs.map((each) => ({
                  ...each,
                  order_cap: { eur: cap },
                })),
              },
            })
          const whole = capped("0")
          const gross = toDecimal(plan.order.gross_total)
          const part = capped(gross.times(refundedPercent).div(100).toFixed())
          for (const id of ["ana", "ben", "cleo"]) {
            expect(totals(whole, id).lte(toDecimal(cap))).toBe(true)
            expect(totals(part, id).lte(totals(whole, id))).toBe(true)
          }
          for (const each of capped(gross.toFixed())) {
            expect(Number(each.amount)).toBe(0)
          }
        },
      ),
    )
  })

  it("does not depend on the order of lines", () => {
    fc.assert(
      fc.property(lines, rates, digits, (orderLines, percents, places) => {
        expect(
          computeEntitlements(
            inputOf([...orderLines].reverse(), percents, places),
          ),
        ).toEqual(computeEntitlements(inputOf(orderLines, percents, places)))
      }),
    )
  })

  it("never changes level 1 by having more levels", () => {
    fc.assert(
      fc.property(lines, rates, digits, (orderLines, percents, places) => {
        const levelOne = (levels: Level) =>
          computeEntitlements(
            inputOf(orderLines, percents, places, levels),
          ).filter(({ level }) => level === 1)
        expect(levelOne(2)).toEqual(levelOne(1))
        expect(levelOne(3)).toEqual(levelOne(1))
      }),
    )
  })

  it("always comes to zero when everything is given back", () => {
    fc.assert(
      fc.property(lines, rates, digits, (orderLines, percents, places) => {
        const full = inputOf(orderLines, percents, places)
        const refunded = {
          ...full.order,
          captured: full.order.gross_total,
          refunded: full.order.gross_total,
        }
        fc.pre(toDecimal(full.order.gross_total).gt(0))
        for (const { amount } of computeEntitlements({
          ...full,
          order: refunded,
        })) {
          expect(toDecimal(amount).isZero()).toBe(true)
        }
      }),
    )
  })
})
