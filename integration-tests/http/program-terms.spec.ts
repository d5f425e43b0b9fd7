import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { commissionsOf, earningsOf, syncOrder } from "./helpers/books"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { capturePayment, refundPayment } from "./helpers/order-turns"

jest.setTimeout(120_000)

/**
 * A chair is 100.00, shipping 10.00, tax 19 % on top: an order of one is 130.90.
 * Ana earns 10 %, Ben 3 %.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    const programPath = () => `/admin/partner-programs/${shop.program_id}`

    async function setTerms(terms: Record<string, unknown>) {
      const { program } = await shop.admin.post<{
        program: Record<string, unknown>
      }>(programPath(), terms)
      return program
    }

    async function orderChairs(quantity = 1): Promise<string> {
      const { id } = await orderThroughAna(shop, quantity)
      return id
    }

    async function earned(orderId: string) {
      await syncOrder(shop.admin, orderId)
      return await earningsOf(shop.admin, orderId)
    }

    async function explanationOf(orderId: string): Promise<string[]> {
      const { commissions } = await commissionsOf(shop.admin, orderId)
      return commissions[0].explanation
    }

    it("credits as the customer pays: half, all, and half again", async () => {
      await setTerms({ credit: "as_paid" })
      const id = await orderChairs()
      expect(await earned(id)).toEqual({ ana: 0, ben: 0 })
      await capturePayment(shop.admin, id, 65.45)
      expect(await earned(id)).toEqual({ ana: 5, ben: 1.5 })
      expect(await explanationOf(id)).toContain(
        "The customer has paid 50 % of the order: 5",
      )
      await capturePayment(shop.admin, id, 65.45)
      expect(await earned(id)).toEqual({ ana: 10, ben: 3 })
      await refundPayment(shop.admin, id, 65.45)
      expect(await earned(id)).toEqual({ ana: 5, ben: 1.5 })
    })

    it("takes percentages of tax and shipping too, if it says so", async () => {
      await setTerms({ base: { include_tax: true, include_shipping: true } })
      // 10 % of 130.90 is 13.09; 3 % is 3.927
      expect(await earned(await orderChairs())).toEqual({
        ana: 13.09,
        ben: 3.93,
      })
      await setTerms({ base: { include_tax: false } })
      // 10 % of 100.00 + 10.00
      expect(await earned(await orderChairs())).toEqual({ ana: 11, ben: 3.3 })
    })

    it("pays nothing below its minimum, and no more than its cap", async () => {
      await setTerms({
        minimum_order: [{ currency_code: "eur", amount: 150 }],
        order_cap: [{ currency_code: "eur", amount: 25 }],
      })
      const small = await orderChairs(1)
      expect(await earned(small)).toEqual({ ana: 0, ben: 0 })
      expect(await explanationOf(small)).toContain(
        "The order is worth less than the program's minimum of 150 EUR: 0.",
      )
      expect(await earned(await orderChairs(2))).toEqual({ ana: 20, ben: 6 })
      expect(await earned(await orderChairs(3))).toEqual({ ana: 25, ben: 9 })
    })

    it("pays for orders from its start on and until its end", async () => {
      const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
      await setTerms({ starts_at: inAnHour })
      expect(await earned(await orderChairs())).toEqual({})
      await setTerms({ starts_at: "2026-01-01", ends_at: inAnHour })
      expect(await earned(await orderChairs())).toEqual({ ana: 10, ben: 3 })
      await setTerms({ ends_at: "2026-01-02" })
      expect(await earned(await orderChairs())).toEqual({})
      await setTerms({ starts_at: null, ends_at: null })
      expect(await earned(await orderChairs())).toEqual({ ana: 10, ben: 3 })
    })

    it("shows what was saved, and leaves alone what was not named", async () => {
      await setTerms({
        credit: "as_paid",
        base: { before_discounts: true },
        order_cap: [{ currency_code: "jpy", amount: 500 }],
        ends_at: "2030-01-01",
      })
      expect(await setTerms({ name: "Best friends" })).toMatchObject({
        name: "Best friends",
        credit: "as_paid",
        base: {
          before_discounts: true,
          include_tax: false,
          include_shipping: false,
        },
        minimum_order: [],
        order_cap: [{ currency_code: "jpy", amount: 500 }],
        starts_at: null,
        ends_at: "2030-01-01T00:00:00.000Z",
      })
    })

    it("is shown to everybody while it is open for applications, active and not over", async () => {
      const openOnes = async () => {
        const { programs } = await shop.store.visitor.get<{
          programs: { id: string }[]
        }>("/store/partner-programs")
        return programs.map(({ id }) => id)
      }
      expect(await openOnes()).toEqual([])
      await shop.admin.post(programPath(), { access: "open" })
      expect(await openOnes()).toEqual([shop.program_id])
      for (const change of [
        { ends_at: "2020-01-01" },
        { ends_at: null, status: "inactive" },
        { status: "active", access: "invitation" },
      ]) {
        await shop.admin.post(programPath(), change)
        expect(await openOnes()).toEqual([])
      }
    })

    it.each<[Record<string, unknown>, string]>([
      [{ starts_at: "2026-02-01", ends_at: "2026-02-01" }, "ends_at"],
      [{ credit: "later" }, "credit"],
      [{ base: { include_tips: true } }, "base.include_tips"],
      [{ order_cap: [{ currency_code: "eur", amount: -1 }] }, "order_cap"],
      [{ order_cap: [{ currency_code: "jpy", amount: 1.5 }] }, "order_cap"],
      [{ minimum_order: [{ currency_code: "xxx", amount: 1 }] }, "currency"],
      [{ month_cap: [{ currency_code: "eur", amount: 0.001 }] }, "month_cap"],
      [{ repeat: { type: "orders", count: 0 } }, "repeat.count"],
      [{ repeat: { type: "months" } }, "repeat.count"],
      [{ repeat: { type: "weeks", count: 1 } }, "repeat"],
      [{ tracking_window: { days: 0 } }, "tracking_window.days"],
      [{ tracking_window: { days: -3 } }, "tracking_window.days"],
      [
        {
          minimum_order: [
            { currency_code: "eur", amount: 1 },
            { currency_code: "EUR", amount: 2 },
          ],
        },
        "minimum_order",
      ],
    ])("refuses %j and names the field", async (terms, field) => {
      const before = await shop.admin.get(programPath())
      const { status, data } = await shop.admin.tryPost(programPath(), terms)
      expect(status).toBe(400)
      expect(data.message).toContain(field)
      expect(await shop.admin.get(programPath())).toEqual(before)
    })
  },
})
