import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import {
  checkBooks,
  commissionsOf,
  earningsOf,
  postedFor,
  syncOrder,
} from "./helpers/books"
import { databaseOf } from "./helpers/database"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import {
  cancelReturn,
  capturePayment,
  claimRefund,
  editItems,
  fulfillItems,
  receiveReturn,
  refundPayment,
  requestReturn,
} from "./helpers/order-turns"
import type { PlacedOrder } from "./helpers/shopping"
import { createProduct } from "./helpers/store"
import { expectFreshComputation } from "./helpers/what-if"

jest.setTimeout(120_000)

/**
 * A chair is 100.00 and a lamp 50.00, tax 19 % on top, shipping 10.00 (11.90 with tax).
 * Ana earns 10 % of what is sold, Ben 3 %. After every turn the books add up, and equal
 * what a computation from nothing says.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    async function expectEarnings(
      { id }: PlacedOrder,
      ana: number,
      ben: number,
    ): Promise<void> {
      await eventually(async () => {
        expect(await earningsOf(shop.admin, id)).toEqual({ ana, ben })
      })
      await expectFreshComputation(shop.admin)
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    }

    describe("an order that is paid in parts", () => {
      it("is credited in full at once; several captures change nothing", async () => {
        // 2 x 100.00 + 10.00, times 1.19
        const order = await orderThroughAna(shop, 2)
        expect(order.total).toBeCloseTo(249.9, 2)
        for (const amount of [50, 100, 99.9]) {
          await capturePayment(shop.admin, order.id, amount)
          await expectEarnings(order, 20, 6)
        }
      })

      it("is credited as it is paid, where the program says so, less what is refunded", async () => {
        await shop.admin.post(`/admin/partner-programs/${shop.program_id}`, {
          credit: "as_paid",
        })
        const order = await orderThroughAna(shop, 2)
        await expectEarnings(order, 0, 0)
        await capturePayment(shop.admin, order.id, 62.475)
        await expectEarnings(order, 5, 1.5)
        await capturePayment(shop.admin, order.id, 124.95)
        await expectEarnings(order, 15, 4.5)
        await refundPayment(shop.admin, order.id, 62.475)
        await expectEarnings(order, 10, 3)
      })
    })

    describe("a return", () => {
      it("that comes back in two parcels takes back as it comes", async () => {
        const order = await orderThroughAna(shop, 3)
        const [{ id }] = order.items
        await fulfillItems(shop.admin, shop.store, order.id, [
          { id, quantity: 3 },
        ])
        await expectEarnings(order, 30, 9)
        const path = await requestReturn(shop.admin, shop.store, order.id, [
          { id, quantity: 2 },
        ])
        await expectEarnings(order, 30, 9)
        await receiveReturn(shop.admin, path, [{ id, quantity: 1 }])
        await expectEarnings(order, 20, 6)
        await receiveReturn(shop.admin, path, [{ id, quantity: 1 }])
        await expectEarnings(order, 10, 3)
      })

      it("that is cancelled changes nothing", async () => {
        const order = await orderThroughAna(shop, 2)
        const items = [{ id: order.items[0].id, quantity: 1 }]
        await fulfillItems(shop.admin, shop.store, order.id, items)
        const path = await requestReturn(
          shop.admin,
          shop.store,
          order.id,
          items,
        )
        await cancelReturn(shop.admin, path)
        await syncOrder(shop.admin, order.id)
        await expectEarnings(order, 20, 6)
        expect(await postedFor(shop.admin, order.id)).toHaveLength(2)
      })
    })

    it("a claim that is settled with money lowers the order in proportion to it", async () => {
      const order = await orderThroughAna(shop, 2)
      const items = [{ id: order.items[0].id, quantity: 1 }]
      await capturePayment(shop.admin, order.id)
      await fulfillItems(shop.admin, shop.store, order.id, items)
      await claimRefund(shop.admin, order.id, items)
      await expectEarnings(order, 20, 6)
      // A quarter of 249.90 is given back.
      await refundPayment(shop.admin, order.id, 62.475)
      await expectEarnings(order, 15, 4.5)
    })

    it("an edit that adds a product, changes quantities and takes products out is followed", async () => {
      const { admin } = shop
      const lamp = await createProduct(admin, shop.store, "Lamp", 50)
      const order = await orderThroughAna(shop, 2)
      await editItems(admin, order.id, {
        add: [{ variant_id: lamp.variant_id, quantity: 2 }],
      })
      await expectEarnings(order, 30, 9)
      const { commissions } = await commissionsOf(admin, order.id)
      const lampLine = commissions.find(({ title }) => title === "Lamp")
      await editItems(admin, order.id, {
        change: [{ id: order.items[0].id, quantity: 1 }],
      })
      await expectEarnings(order, 20, 6)
      await editItems(admin, order.id, {
        change: [{ id: lampLine!.line_id, quantity: 0 }],
      })
      await expectEarnings(order, 10, 3)
    })

    it("an order that is put into the archive stays as it is, and can be refunded there", async () => {
      const order = await orderThroughAna(shop)
      await capturePayment(shop.admin, order.id)
      await shop.admin.post(`/admin/orders/${order.id}/complete`)
      await shop.admin.post(`/admin/orders/${order.id}/archive`)
      await syncOrder(shop.admin, order.id)
      await expectEarnings(order, 10, 3)
      await refundPayment(shop.admin, order.id, order.total)
      await syncOrder(shop.admin, order.id)
      await expectEarnings(order, 0, 0)
    })

    describe("an order in a state that nobody knows", () => {
      const setStatus = (order: PlacedOrder, status: string) =>
        databaseOf(getContainer())("order")
          .where({ id: order.id })
          .update({ status })

      it("is left as it is, flagged and shown, until it is in one that is known", async () => {
        const order = await orderThroughAna(shop)
        await expectEarnings(order, 10, 3)
        await setStatus(order, "requires_action")
        const { problem } = await syncOrder(shop.admin, order.id)
        expect(problem).toBe(
          'The order is in the state "requires_action", which Partner Center does not ' +
            "know. Its commissions stay as they are until it is in another one.",
        )
        expect(await earningsOf(shop.admin, order.id)).toEqual({
          ana: 10,
          ben: 3,
        })
        expect(
          await shop.admin.get("/admin/partner-attributions/problems"),
        ).toMatchObject({
          problems: [
            {
              order_id: order.id,
              problem,
              problem_detail: {
                code: "order_state_unknown",
                params: { state: "requires_action" },
              },
            },
          ],
          count: 1,
        })

        await setStatus(order, "canceled")
        expect((await syncOrder(shop.admin, order.id)).problem).toBeNull()
        await expectEarnings(order, 0, 0)
        expect(
          await shop.admin.get("/admin/partner-attributions/problems"),
        ).toMatchObject({ count: 0 })
      })
    })
  },
})
