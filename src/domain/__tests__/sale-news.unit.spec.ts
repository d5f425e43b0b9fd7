import fc from "fast-check"

import {
  isLeadNews,
  laterSale,
  saleNews,
  type SaleStanding,
} from "../sale-news"

const DAY_MS = 24 * 60 * 60 * 1000
const NOW = new Date("2026-11-21T12:00:00.000Z")
const daysAgo = (days: number) =>
  new Date(NOW.getTime() - days * DAY_MS).toISOString()
const JOINED = new Date(daysAgo(100))

const SALE: SaleStanding = {
  partner_id: "ptnr_ana",
  order_id: "order_1",
  placed_at: daysAgo(1),
  noticed_at: daysAgo(1),
  earned_at: daysAgo(1),
  amount: "10",
  is_first: false,
  reversal: null,
}
const REVERSAL = { id: "ptrf_2", posted_at: daysAgo(0), change: "-4" }

const kindsOf = (changes: Partial<SaleStanding>, joinedAt = JOINED) =>
  saleNews({ ...SALE, ...changes }, joinedAt, NOW).map(({ kind }) => kind)

describe("what a partner is told about an order", () => {
  it("is that they are credited with it, and the first time a congratulation instead", () => {
    expect(kindsOf({})).toEqual(["sale_credited"])
    expect(kindsOf({ is_first: true })).toEqual(["first_sale"])
  })

  it("is not told of an order that earns nothing, or nothing any more", () => {
    expect(kindsOf({ amount: "0" })).toEqual([])
    expect(kindsOf({ amount: "0", reversal: REVERSAL })).toEqual([
      "commission_reversed",
    ])
  })

  it("is what was taken back, unless the same posting gave as much again", () => {
    expect(kindsOf({ reversal: REVERSAL })).toEqual([
      "sale_credited",
      "commission_reversed",
    ])
    expect(kindsOf({ reversal: { ...REVERSAL, change: "0" } })).toEqual([
      "sale_credited",
    ])
  })

  it("is for a week: the sale since it began to earn, however late the customer paid", () => {
    expect(kindsOf({ earned_at: daysAgo(8) })).toEqual([])
    expect(
      kindsOf({ placed_at: daysAgo(40), noticed_at: daysAgo(40) }),
    ).toEqual(["sale_credited"])
  })

  it("is told of a refund long after the sale, not of one long ago", () => {
    const old = {
      placed_at: daysAgo(60),
      noticed_at: daysAgo(60),
      earned_at: daysAgo(60),
    }
    expect(kindsOf({ ...old, reversal: REVERSAL })).toEqual([
      "commission_reversed",
    ])
    expect(
      kindsOf({ ...old, reversal: { ...REVERSAL, posted_at: daysAgo(8) } }),
    ).toEqual([])
  })

  it("is nothing about last year's orders, imported today", () => {
    expect(
      kindsOf({
        placed_at: daysAgo(365),
        noticed_at: daysAgo(0),
        earned_at: daysAgo(0),
        reversal: REVERSAL,
      }),
    ).toEqual([])
  })

  it("is nothing about an order from before they joined", () => {
    expect(kindsOf({ reversal: REVERSAL }, NOW)).toEqual([])
  })

  it("is never about what is older than a week, nor about an order noticed a week late", () => {
    const days = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(
        days,
        days,
        days,
        days,
        fc.boolean(),
        (placed, noticed, earned, reversed, is_first) => {
          const news = saleNews(
            {
              ...SALE,
              placed_at: daysAgo(placed),
              noticed_at: daysAgo(noticed),
              earned_at: daysAgo(earned),
              is_first,
              reversal: { ...REVERSAL, posted_at: daysAgo(reversed) },
            },
            JOINED,
            NOW,
          )
          const isKnown = placed - noticed <= 7 && placed <= 100
          expect(news).toHaveLength(
            isKnown ? Number(earned <= 7) + Number(reversed <= 7) : 0,
          )
        },
      ),
    )
  })

  it("has one key for an order however its numbers change, and another for each reversal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.string({ minLength: 1 }),
        (cents, id) => {
          const amount = String(cents / 100)
          const [sale, reversal] = saleNews(
            { ...SALE, amount, reversal: { ...REVERSAL, id } },
            JOINED,
            NOW,
          )
          expect(sale).toEqual(laterSale(SALE))
          expect(reversal.key.endsWith(`:order_1:${id}`)).toBe(true)
        },
      ),
    )
  })

  it("has one key for the first sale, whichever order it is", () => {
    const keys = ["order_1", "order_2"].map(
      (order_id) =>
        saleNews({ ...SALE, order_id, is_first: true }, JOINED, NOW)[0].key,
    )
    expect(keys).toEqual(Array(2).fill("partner-center:first_sale:ptnr_ana"))
  })
})

describe("a lead", () => {
  it("is news for a week", () => {
    expect(isLeadNews(new Date(daysAgo(7)), NOW)).toBe(true)
    expect(isLeadNews(new Date(daysAgo(8)), NOW)).toBe(false)
  })
})
