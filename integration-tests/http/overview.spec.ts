import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { syncOrder } from "./helpers/books"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { capturePayment } from "./helpers/order-turns"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

const HOUR_MS = 60 * 60 * 1000

interface Overview {
  overview: {
    currency_code: string
    from: string
    days: { day: string; earned: number; clicks: number; orders: number }[]
    partners: { partner: { code: string }; earned: number }[]
  }
}

/** An order of one chair (100.00) through Ana's link is 10.00 for Ana, 3.00 for Ben. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    const path = "/admin/partner-reports/overview"
    const readOverview = async (params: Record<string, unknown> = {}) =>
      (await shop.admin.get<Overview>(path, params)).overview

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    it("tells a new store what it has to begin with", async () => {
      expect(await readOverview()).toMatchObject({
        currencies: [],
        earned: { current: 0, previous: 0 },
        partners: [],
        setup: { has_program: true, has_partner: true, has_link: false },
        waiting: {
          orders_under_review: 0,
          orders_with_problem: 0,
          payouts_due: [],
        },
      })
    })

    describe("after three orders, one of them Ana's own, and a visit without one", () => {
      /** Of one chair, paid; of two chairs; of one chair that Ana buys herself. */
      async function sell(): Promise<string> {
        await shop.admin.post("/admin/partner-settings", { hold_days: 0 })
        const paid = await orderThroughAna(shop)
        await capturePayment(shop.admin, paid.id)
        const large = await orderThroughAna(shop, 2)
        const own = await placeOrder(
          shop.store,
          {
            items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
            email: "ana@example.com",
          },
          await followLink(shop.store.visitor, "/r/ana"),
        )
        await followLink(shop.store.visitor, "/r/ana")
        await shop.admin.post("/admin/partner-referrals", {
          partner_id: shop.ana,
          email: "lead@example.com",
        })
        for (const { id } of [paid, large, own]) {
          await syncOrder(shop.admin, id)
        }
        return own.id
      }

      it("adds up what was earned, clicked and ordered, and names what waits", async () => {
        const own = await sell()
        const overview = await readOverview()
        expect(overview).toMatchObject({
          currency_code: "eur",
          currencies: ["eur"],
          // 13.00 and 26.00 and 13.00.
          earned: { current: 52, previous: 0 },
          paid: { current: 0, previous: 0 },
          clicks: { current: 4, previous: 0 },
          leads: { current: 1, previous: 0 },
          orders: { current: 3, previous: 0 },
          // The paid order's 13.00; the own order waits for a verdict.
          balances: { pending: 39, payable: 13, in_transit: 0 },
          partners: [
            { partner: { id: shop.ana, code: "ana" }, earned: 40 },
            { partner: { id: shop.ben, code: "ben" }, earned: 12 },
          ],
          waiting: {
            orders_under_review: 1,
            orders_with_problem: 0,
            payouts_due: [{ currency_code: "eur", partners: 2, amount: 13 }],
          },
        })
        expect(overview.days.length).toBeGreaterThanOrEqual(30)
        expect(sumOf(overview.days)).toEqual({
          earned: 52,
          clicks: 4,
          orders: 3,
        })

        await shop.admin.post(
          `/admin/orders/${own}/partner-commissions/review`,
          { verdict: "refused", reason: "Own order" },
        )
        expect(await readOverview()).toMatchObject({
          earned: { current: 39 },
          orders: { current: 2 },
          balances: { pending: 26, payable: 13 },
          waiting: { orders_under_review: 0 },
        })
      })

      it("compares with the range of equal length before", async () => {
        await sell()
        const now = Date.now()
        const overview = await readOverview({
          from: new Date(now).toISOString(),
          to: new Date(now + HOUR_MS).toISOString(),
        })
        expect(overview).toMatchObject({
          earned: { current: 0, previous: 52 },
          clicks: { current: 0, previous: 4 },
          leads: { current: 0, previous: 1 },
          orders: { current: 0, previous: 3 },
          balances: { pending: 39, payable: 13 },
          partners: [],
        })
        expect(sumOf(overview.days)).toEqual({
          earned: 0,
          clicks: 0,
          orders: 0,
        })
      })

      it("knows nothing of it in another currency, and counts days where the reader is", async () => {
        await sell()
        expect(await readOverview({ currency_code: "USD" })).toMatchObject({
          currency_code: "usd",
          currencies: ["eur"],
          earned: { current: 0 },
          clicks: { current: 4 },
          balances: { pending: 0, payable: 0 },
        })
        const timeZone = "Pacific/Kiritimati"
        const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format()
        const { days } = await readOverview({ time_zone: timeZone })
        expect(days.at(-1)).toMatchObject({ day: today, earned: 52 })
      })
    })

    it("refuses ranges that cannot be shown, and time zones that are none", async () => {
      for (const [params, message] of [
        [{ from: "2026-06-02", to: "2026-06-01" }, "to: must not be before"],
        [{ from: "2020-01-01", to: "2026-01-01" }, "from: must be at most"],
        [{ time_zone: "+02:00" }, "time_zone: must be a time zone"],
        [{ time_zone: "Mars/Olympus" }, "time_zone: must be a time zone"],
        [{ currency_code: "xxx" }, "currency_code: is not a known currency"],
      ] as const) {
        const { status, data } = await shop.admin.tryGet(path, params)
        expect([status, data.message]).toEqual([
          400,
          expect.stringContaining(message),
        ])
      }
    })
  },
})

function sumOf(days: Overview["overview"]["days"]) {
  const total = (field: "earned" | "clicks" | "orders") =>
    days.reduce((sum, day) => sum + day[field], 0)
  return {
    earned: total("earned"),
    clicks: total("clicks"),
    orders: total("orders"),
  }
}
