import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { reconcileCommissionsWorkflow } from "../../src/workflows/reconcile-commissions"
import {
  syncOrderCommissionsWorkflow,
  syncOrdersTogetherWorkflow,
} from "../../src/workflows/sync-order-commissions"
import { syncOrders } from "../../src/workflows/sync-order-commissions/sync-orders"
import {
  checkBooks,
  commissionsOf,
  earningsOf,
  postedFor,
} from "./helpers/books"
import { statementsOf, untilQuiet } from "./helpers/count-queries"
import { databaseOf, whileInsertFails } from "./helpers/database"
import { listenTo, losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import {
  cancelOrder,
  capturePayment,
  refundPayment,
} from "./helpers/order-turns"
import { followLink, placeOrder, type PlacedOrder } from "./helpers/shopping"
import { createProduct } from "./helpers/store"
import { expectFreshComputation } from "./helpers/what-if"

jest.setTimeout(180_000)

/**
 * Orders of which no event told, synced together by the job. A chair is 100.00; Ana earns
 * 10 %, Ben, who recruited her, 3 %.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
      await expectFreshComputation(shop.admin)
    })

    async function placeUnheard(
      email: string,
      { throughAna = true, variants = [shop.product.variant_id] } = {},
    ): Promise<PlacedOrder> {
      return await losingEvent(getContainer(), "order.placed", async () =>
        placeOrder(
          shop.store,
          {
            items: variants.map((variant_id) => ({ variant_id, quantity: 1 })),
            email,
          },
          throughAna ? await followLink(shop.store.visitor, "/r/ana") : null,
        ),
      )
    }

    async function losingAll(
      [name, ...others]: string[],
      action: () => Promise<void>,
    ): Promise<void> {
      await losingEvent(getContainer(), name, async () =>
        others.length > 0 ? losingAll(others, action) : action(),
      )
    }

    async function reconcile() {
      const { result } = await reconcileCommissionsWorkflow(getContainer()).run(
        {
          input: { min_age_seconds: 0 },
        },
      )
      return result
    }

    it("post exactly what they would post one after the other", async () => {
      const { admin } = shop
      const turns = [
        "order.canceled",
        "payment.captured",
        "payment.refunded",
        "order.updated",
      ]
      const place = async (name: string): Promise<PlacedOrder[]> => {
        const orders = [
          await placeUnheard(`${name}-one@example.com`),
          await placeUnheard(`${name}-nobody@example.com`, {
            throughAna: false,
          }),
          await placeUnheard(`${name}-canceled@example.com`),
          await placeUnheard(`${name}-refunded@example.com`),
          await placeUnheard(`${name}-one@example.com`, { throughAna: false }),
        ]
        await losingAll(turns, async () => {
          await cancelOrder(admin, orders[2].id)
          await capturePayment(admin, orders[3].id)
          await refundPayment(admin, orders[3].id, 65.45)
        })
        return orders
      }
      const alone = await place("alone")
      const together = await place("together")
      for (const { id } of alone) {
        await syncOrderCommissionsWorkflow(getContainer()).run({
          input: { order_id: id },
        })
      }
      const ids = together.map(({ id }) => id)
      expect(await syncOrders(getContainer(), ids)).toEqual({
        synced: ids.length,
        failed: 0,
      })
      const posted = async (orders: PlacedOrder[]) =>
        await Promise.all(orders.map(({ id }) => postedFor(admin, id)))
      const credited = async (orders: PlacedOrder[]) =>
        await Promise.all(
          orders.map(async ({ id }) => {
            const { attribution, lines } = await commissionsOf(admin, id)
            return [
              attribution?.sale_partner?.code,
              attribution?.lead_partner?.code,
              attribution?.source,
              lines.map(({ reason }) => reason),
            ]
          }),
        )
      expect(await posted(together)).toEqual(await posted(alone))
      expect(await credited(together)).toEqual(await credited(alone))
      expect((await posted(together)).slice(0, 2)).toEqual([
        ["earn 10.00", "earn 3.00"],
        [],
      ])
    })

    it("tell once who was credited, what was earned, and that orders have changed", async () => {
      const orders = [
        await placeUnheard("uta@example.com"),
        await placeUnheard("eva@example.com"),
      ]
      await listenTo(
        getContainer(),
        ["order.attributed", "commission.earned", "commission.changed"],
        async (heard) => {
          await reconcile()
          await eventually(async () => expect(heard).toHaveLength(2 + 4 + 1))
          const changed = heard.filter(
            ({ name }) => name === "commission.changed",
          )
          expect(changed).toHaveLength(1)
          expect([...(changed[0].data.order_ids as string[])].sort()).toEqual(
            orders.map(({ id }) => id).sort(),
          )
        },
      )
    })

    it("are kept from nothing by one of them that fails", async () => {
      const failing = await placeUnheard("uta@example.com")
      const others = [
        await placeUnheard("eva@example.com"),
        await placeUnheard("ina@example.com"),
      ]
      await whileInsertFails(
        databaseOf(getContainer()),
        "partner_order_attribution",
        `NEW.order_id = '${failing.id}'`,
        async () =>
          expect(await reconcile()).toMatchObject({ synced: 2, failed: 1 }),
      )
      for (const { id } of others) {
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
      }
      expect(await earningsOf(shop.admin, failing.id)).toEqual({})
      expect(await reconcile()).toMatchObject({ synced: 1, failed: 0 })
    })

    it("climb tiers and share a month's cap in the order in which they were placed", async () => {
      const { admin, program_id } = shop
      const path = `/admin/partner-programs/${program_id}`
      await admin.post(`${path}/rules`, {
        scope: { type: "default" },
        rates: [{ level: 1, percent: 10 }],
        tiers: {
          period: "month",
          steps: [
            {
              from: [{ currency_code: "eur", amount: 100 }],
              rates: [{ level: 1, percent: 20 }],
            },
          ],
        },
      })
      const first = [
        await placeUnheard("uta@example.com"),
        await placeUnheard("eva@example.com"),
        await placeUnheard("ina@example.com"),
      ]
      const earned = async (orders: PlacedOrder[]) =>
        await Promise.all(
          orders.map(async ({ id }) => (await earningsOf(admin, id)).ana),
        )
      await reconcile()
      expect(await earned(first)).toEqual([10, 20, 20])

      await admin.post(path, {
        month_cap: [{ currency_code: "eur", amount: 75 }],
      })
      const second = [
        await placeUnheard("leo@example.com"),
        await placeUnheard("pia@example.com"),
      ]
      await reconcile()
      await reconcile()
      // 10 + 20 + 20 + 20 leave 5 of 75
      expect(await earned(second)).toEqual([20, 5])
    })

    it("ask the database no more often for more lines, nor each for itself", async () => {
      const sql = databaseOf(getContainer())
      const { store, admin, product } = shop
      const table = await createProduct(admin, store, "Table", 100)
      const lamp = await createProduct(admin, store, "Lamp", 100)
      const sync = async (order_ids: string[]) => {
        await untilQuiet(sql)
        const statements = await statementsOf(sql, async () =>
          order_ids.length > 1
            ? syncOrdersTogetherWorkflow(getContainer()).run({
                input: { order_ids },
              })
            : syncOrderCommissionsWorkflow(getContainer()).run({
                input: { order_id: order_ids[0] },
              }),
        )
        return statements.length
      }
      const place = async (number: number, variants?: string[]) =>
        (await placeUnheard(`count-${number}@example.com`, { variants })).id
      // The first order in a currency opens its accounts.
      await sync([await place(1)])

      const one = await sync([await place(2)])
      const threeLines = await sync([
        await place(3, [product.variant_id, table.variant_id, lamp.variant_id]),
      ])
      expect(threeLines).toBe(one)
      const two = await sync([await place(4), await place(5)])
      const three = await sync([await place(6), await place(7), await place(8)])
      expect(three).toBe(two)
    })
  },
})
