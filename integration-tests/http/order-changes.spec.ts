import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import {
  checkBooks,
  commissionsOf,
  earningsOf,
  pendingOf,
  postedFor,
  syncOrder,
} from "./helpers/books"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import {
  cancelOrder,
  capturePayment,
  editQuantity,
  fulfillItems,
  refundPayment,
  requestReturn,
  returnItems,
} from "./helpers/order-turns"
import { followLink, placeOrder, type PlacedOrder } from "./helpers/shopping"
import { createProduct } from "./helpers/store"

jest.setTimeout(120_000)

/**
 * A chair is 100.00 and a lamp 50.00, tax 19 % on top, shipping 10.00 (11.90 with
 * tax). Ana earns 10 % of what is sold, Ben 3 %.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let lamp: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      const { admin, store } = shop
      lamp = (await createProduct(admin, store, "Lamp", 50)).variant_id
    })

    async function order(chairs: number, lamps = 0): Promise<PlacedOrder> {
      const placed = await placeOrder(
        shop.store,
        {
          items: [
            { variant_id: shop.product.variant_id, quantity: chairs },
            { variant_id: lamp, quantity: lamps },
          ].filter(({ quantity }) => quantity > 0),
        },
        await followLink(shop.store.visitor, "/r/ana"),
      )
      await expectEarnings(placed, {
        ana: 10 * chairs + 5 * lamps,
        ben: 3 * chairs + 1.5 * lamps,
      })
      return placed
    }

    async function expectEarnings(
      { id }: PlacedOrder,
      earnings: { ana: number; ben: number },
    ): Promise<void> {
      await eventually(async () => {
        expect(await earningsOf(shop.admin, id)).toEqual(earnings)
      })
    }

    function lineOf(placed: PlacedOrder, variantId: string): string {
      return placed.items.find((item) => item.variant_id === variantId)!.id
    }

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    describe("an order that is cancelled earns nobody anything", () => {
      it("takes the commission back when nothing was paid yet", async () => {
        const placed = await order(1)
        await cancelOrder(shop.admin, placed.id)
        await expectEarnings(placed, { ana: 0, ben: 0 })
        expect(await postedFor(shop.admin, placed.id)).toEqual([
          "clawback 10.00",
          "clawback 3.00",
          "earn 10.00",
          "earn 3.00",
        ])
      })

      it("takes it back once when the payment was captured and is given back too", async () => {
        const placed = await order(1)
        await capturePayment(shop.admin, placed.id)
        await cancelOrder(shop.admin, placed.id)
        await expectEarnings(placed, { ana: 0, ben: 0 })
        await syncOrder(shop.admin, placed.id)
        expect(await postedFor(shop.admin, placed.id)).toHaveLength(4)
      })
    })

    describe("money given back that belongs to no line lowers every line", () => {
      it("takes a quarter of each commission for a quarter of the order's total", async () => {
        const placed = await order(1, 1)
        // (100 + 50 + 10) x 1.19 = 190.40; a quarter of it is 47.60
        expect(placed.total).toBeCloseTo(190.4, 2)
        await capturePayment(shop.admin, placed.id)
        await refundPayment(shop.admin, placed.id, 47.6)

        // Ana 15.00 x 0.75 = 11.25; Ben 4.50 x 0.75 = 3.375, rounded 3.38
        await expectEarnings(placed, { ana: 11.25, ben: 3.38 })
        const { commissions } = await commissionsOf(shop.admin, placed.id)
        expect(
          commissions.map(({ title, level, amount }) => [title, level, amount]),
        ).toEqual([
          ["Chair", 1, 7.5],
          ["Lamp", 1, 3.75],
          ["Chair", 2, 2.25],
          ["Lamp", 2, 1.13],
        ])
        expect(commissions[0].explanation).toContain(
          "Refunds leave 75 % of the order: 7.5",
        )
      })

      it("follows several refunds to zero, and not below", async () => {
        const placed = await order(1)
        // 110 x 1.19 = 130.90: 65.45 is half
        await capturePayment(shop.admin, placed.id)
        await refundPayment(shop.admin, placed.id, 65.45)
        await expectEarnings(placed, { ana: 5, ben: 1.5 })
        await refundPayment(shop.admin, placed.id, 65.45)
        await expectEarnings(placed, { ana: 0, ben: 0 })
      })
    })

    describe("goods that come back", () => {
      it("changes nothing while a return is only requested", async () => {
        const placed = await order(2)
        const chairs = lineOf(placed, shop.product.variant_id)
        await fulfillItems(shop.admin, shop.store, placed.id, [
          { id: chairs, quantity: 2 },
        ])
        await requestReturn(shop.admin, shop.store, placed.id, [
          { id: chairs, quantity: 1 },
        ])
        await syncOrder(shop.admin, placed.id)
        expect(await postedFor(shop.admin, placed.id)).toEqual([
          "earn 20.00",
          "earn 6.00",
        ])
      })

      it("does not punish the partner twice: the refund of a returned chair is no goodwill", async () => {
        const placed = await order(2)
        const chairs = lineOf(placed, shop.product.variant_id)
        await capturePayment(shop.admin, placed.id)
        await fulfillItems(shop.admin, shop.store, placed.id, [
          { id: chairs, quantity: 2 },
        ])
        await returnItems(shop.admin, shop.store, placed.id, [
          { id: chairs, quantity: 1 },
        ])
        await expectEarnings(placed, { ana: 10, ben: 3 })

        // One chair with tax: 100.00 x 1.19
        await refundPayment(shop.admin, placed.id, 119)
        await syncOrder(shop.admin, placed.id)
        expect(await earningsOf(shop.admin, placed.id)).toEqual({
          ana: 10,
          ben: 3,
        })
      })

      it("takes back only the returned line's commission", async () => {
        const placed = await order(1, 1)
        const lampLine = [{ id: lineOf(placed, lamp), quantity: 1 }]
        await fulfillItems(shop.admin, shop.store, placed.id, lampLine)
        await returnItems(shop.admin, shop.store, placed.id, lampLine)
        await expectEarnings(placed, { ana: 10, ben: 3 })
        expect(await postedFor(shop.admin, placed.id)).toEqual([
          "clawback 1.50",
          "clawback 5.00",
          "earn 1.50",
          "earn 10.00",
          "earn 3.00",
          "earn 5.00",
        ])
      })
    })

    describe("an order that is edited", () => {
      it("earns for what was added and gives back what was taken out", async () => {
        const placed = await order(1)
        const chairs = lineOf(placed, shop.product.variant_id)
        await editQuantity(shop.admin, placed.id, chairs, 3)
        await expectEarnings(placed, { ana: 30, ben: 9 })
        await editQuantity(shop.admin, placed.id, chairs, 2)
        await expectEarnings(placed, { ana: 20, ben: 6 })
        expect(await postedFor(shop.admin, placed.id)).toEqual([
          "clawback 10.00",
          "clawback 3.00",
          "earn 10.00",
          "earn 20.00",
          "earn 3.00",
          "earn 6.00",
        ])
      })

      it("pays nothing any more for a line that was taken out", async () => {
        const placed = await order(1, 1)
        await editQuantity(shop.admin, placed.id, lineOf(placed, lamp), 0)
        await expectEarnings(placed, { ana: 10, ben: 3 })
      })
    })

    describe("two orders", () => {
      it("do not mix: one is cancelled, the other stays as it was", async () => {
        const kept = await order(1, 1)
        const canceled = await order(2)
        await cancelOrder(shop.admin, canceled.id)
        await expectEarnings(canceled, { ana: 0, ben: 0 })

        expect(await earningsOf(shop.admin, kept.id)).toEqual({
          ana: 15,
          ben: 4.5,
        })
        expect(await pendingOf(shop.admin, shop.ana)).toEqual({ eur: 15 })
        expect(await pendingOf(shop.admin, shop.ben)).toEqual({ eur: 4.5 })
      })
    })
  },
})
