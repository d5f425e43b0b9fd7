import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { checkBooks, earningsOf, syncOrder } from "./helpers/books"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import {
  capturePayment,
  fulfillItems,
  receiveReturn,
  waive,
} from "./helpers/order-turns"
import { claimReplacement, exchange } from "./helpers/replacements"
import { createProduct } from "./helpers/store"

jest.setTimeout(120_000)

/**
 * A chair is 100.00, an armchair 150.00, tax 19 % on top. Ana earns 10 % of what is
 * sold, Ben 3 %. Medusa puts goods that replace others into the order at their full
 * price, beside those that they replace.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let armchair: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      const { admin, store } = shop
      armchair = (await createProduct(admin, store, "Armchair", 150)).variant_id
    })

    /** An order of chairs through Ana's link, paid and sent, with its line. */
    async function sentOrder(chairs: number) {
      const placed = await orderThroughAna(shop, chairs)
      const line = { id: placed.items[0].id, quantity: chairs }
      await capturePayment(shop.admin, placed.id)
      await fulfillItems(shop.admin, shop.store, placed.id, [line])
      return { id: placed.id, line }
    }

    async function expectEarnings(
      orderId: string,
      expected: { ana: number; ben: number },
    ): Promise<void> {
      await syncOrder(shop.admin, orderId)
      expect(await earningsOf(shop.admin, orderId)).toEqual(expected)
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    }

    describe("a faulty chair that is replaced", () => {
      it("is one sale, when the customer keeps the faulty one", async () => {
        const { id, line } = await sentOrder(1)
        const sent = [{ variant_id: shop.product.variant_id, quantity: 1 }]
        await claimReplacement(
          shop.admin,
          shop.store,
          id,
          { replaced: [line], sent },
          false,
        )
        await expectEarnings(id, { ana: 10, ben: 3 })

        // The order says that the second chair, 119.00 with tax, is to be paid.
        await waive(shop.admin, id, 119)
        await expectEarnings(id, { ana: 10, ben: 3 })
      })

      it("is one sale before and after the faulty one came back", async () => {
        const { id, line } = await sentOrder(1)
        const returnId = await claimReplacement(
          shop.admin,
          shop.store,
          id,
          {
            replaced: [line],
            sent: [{ variant_id: shop.product.variant_id, quantity: 1 }],
          },
          true,
        )
        await expectEarnings(id, { ana: 10, ben: 3 })
        await receiveReturn(shop.admin, `/admin/returns/${returnId}`, [line])
        await expectEarnings(id, { ana: 10, ben: 3 })
      })
    })

    describe("two chairs that are exchanged for two armchairs", () => {
      it("become armchairs as the chairs come back", async () => {
        const { id, line } = await sentOrder(2)
        await expectEarnings(id, { ana: 20, ben: 6 })
        const returnId = await exchange(shop.admin, shop.store, id, {
          replaced: [line],
          sent: [{ variant_id: armchair, quantity: 2 }],
        })
        await expectEarnings(id, { ana: 20, ben: 6 })

        const path = `/admin/returns/${returnId}`
        await receiveReturn(shop.admin, path, [{ id: line.id, quantity: 1 }])
        // One chair, and half of the armchairs: 100.00 + 150.00
        await expectEarnings(id, { ana: 25, ben: 7.5 })
        await receiveReturn(shop.admin, path, [{ id: line.id, quantity: 1 }])
        await expectEarnings(id, { ana: 30, ben: 9 })
      })
    })

    it("an exchange starts a sync by its event, without anybody's help", async () => {
      const { id, line } = await sentOrder(1)
      const returnId = await exchange(shop.admin, shop.store, id, {
        replaced: [line],
        sent: [{ variant_id: armchair, quantity: 1 }],
      })
      await receiveReturn(shop.admin, `/admin/returns/${returnId}`, [line])
      await eventually(async () => {
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 15, ben: 4.5 })
      })
    })

    it("what is waived of an order that is still to be paid lowers its commissions", async () => {
      const placed = await orderThroughAna(shop)
      // (100 + 10) x 1.19 = 130.90; half of it is 65.45
      await waive(shop.admin, placed.id, 65.45)
      await expectEarnings(placed.id, { ana: 5, ben: 1.5 })
    })
  },
})
