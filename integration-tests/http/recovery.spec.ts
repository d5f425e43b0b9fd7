import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { reconcileCommissionsWorkflow } from "../../src/workflows/reconcile-commissions"
import { connectTo } from "../helpers/databases"
import {
  checkBooks,
  commissionsOf,
  earningsOf,
  pendingOf,
  postedFor,
  syncOrder,
} from "./helpers/books"
import { databaseOf, whileInsertFails } from "./helpers/database"
import { losingEvent } from "./helpers/events"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { cancelOrder } from "./helpers/order-turns"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    /** An order of one chair at 100.00 through Ana's link, whose event is lost. */
    async function placeUnheard(): Promise<string> {
      const order = await losingEvent(
        getContainer(),
        "order.placed",
        async () => await orderThroughAna(shop),
      )
      return order.id
    }

    async function trySync(orderId: string): Promise<number> {
      const { status } = await shop.admin.tryPost(
        `/admin/orders/${orderId}/partner-commissions/sync`,
      )
      return status
    }

    async function countRows(table: string): Promise<number> {
      const [{ count }] = await databaseOf(getContainer())(table).count()
      return Number(count)
    }

    async function expectNothingPosted(orderId: string): Promise<void> {
      expect(await postedFor(shop.admin, orderId)).toEqual([])
      expect((await commissionsOf(shop.admin, orderId)).commissions).toEqual([])
      expect(await countRows("partner_ledger_account")).toBe(0)
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    }

    async function expectAllPosted(orderId: string): Promise<void> {
      expect(await postedFor(shop.admin, orderId)).toEqual([
        "earn 10.00",
        "earn 3.00",
      ])
      expect(await checkBooks(shop.admin)).toMatchObject({
        ok: true,
        transfers: 2,
      })
    }

    describe("a sync that fails in the middle posts nothing, and the next one completes it", () => {
      it("when the second of its transfers cannot be stored", async () => {
        const order = await placeUnheard()
        await whileInsertFails(
          databaseOf(getContainer()),
          "partner_ledger_transfer",
          "(SELECT count(*) FROM partner_ledger_transfer) > 0",
          async () => {
            expect(await trySync(order)).toBe(500)
            await expectNothingPosted(order)
          },
        )
        await syncOrder(shop.admin, order)
        await expectAllPosted(order)
      })

      it("when a correction of an order that has earned already cannot be stored", async () => {
        const order = await placeUnheard()
        await syncOrder(shop.admin, order)
        await whileInsertFails(
          databaseOf(getContainer()),
          "partner_ledger_transfer",
          "NEW.kind = 'clawback' AND NEW.amount = 3",
          async () => {
            await cancelOrder(shop.admin, order)
            expect(await trySync(order)).toBe(500)
            await expectAllPosted(order)
          },
        )
        await syncOrder(shop.admin, order)
        expect(await earningsOf(shop.admin, order)).toEqual({ ana: 0, ben: 0 })
        expect(await checkBooks(shop.admin)).toMatchObject({
          ok: true,
          transfers: 4,
        })
      })

      it("when the database throws everybody out while it posts", async () => {
        const order = await placeUnheard()
        const sql = databaseOf(getContainer())
        await sql.raw(
          `CREATE FUNCTION test_linger() RETURNS trigger LANGUAGE plpgsql AS $$
           BEGIN PERFORM pg_sleep(30); RETURN NEW; END $$`,
        )
        await sql.raw(
          `CREATE TRIGGER test_linger AFTER INSERT ON partner_ledger_transfer
           FOR EACH ROW EXECUTE FUNCTION test_linger()`,
        )
        const syncing = trySync(order)
        await throwEverybodyOut()
        expect(await syncing).toBe(500)

        await databaseOf(getContainer()).raw(
          "DROP TRIGGER test_linger ON partner_ledger_transfer",
        )
        await expectNothingPosted(order)
        await syncOrder(shop.admin, order)
        await expectAllPosted(order)
      })
    })

    /** Ends all connections of the store once one of them is posting transfers. */
    async function throwEverybodyOut(): Promise<void> {
      const { rows } = await databaseOf(getContainer()).raw(
        "SELECT current_database() AS name",
      )
      const outsider = await connectTo("postgres")
      try {
        for (let posting = 0; posting === 0;) {
          const { rows: found } = await outsider.query(
            `SELECT 1 FROM pg_stat_activity
             WHERE datname = $1 AND wait_event = 'PgSleep'`,
            [rows[0].name],
          )
          posting = found.length
        }
        await outsider.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = $1`,
          [rows[0].name],
        )
      } finally {
        await outsider.end()
      }
    }

    describe("the reconcile job finds what no event brought", () => {
      async function reconcile(minAgeSeconds = 0) {
        const { result } = await reconcileCommissionsWorkflow(
          getContainer(),
        ).run({ input: { min_age_seconds: minAgeSeconds } })
        return result
      }

      const sevenHoursAgo = () => new Date(Date.now() - 7 * 60 * 60 * 1000)

      it("leaves an order alone that may still be in the making", async () => {
        const order = await placeUnheard()
        expect(await reconcile(60)).toMatchObject({ synced: 0 })
        await expectNothingPosted(order)
        expect(await reconcile()).toMatchObject({ synced: 1 })
        await expectAllPosted(order)
      })

      it("takes back what an order had earned that was deleted since", async () => {
        const order = await placeUnheard()
        await reconcile()
        await getContainer().resolve(Modules.ORDER).deleteOrders([order])
        await databaseOf(getContainer())("partner_order_sync").update({
          synced_at: sevenHoursAgo(),
        })

        expect(await reconcile()).toEqual({ ran: true, synced: 1, failed: 0 })
        expect(await pendingOf(shop.admin, shop.ana)).toEqual({ eur: 0 })
        expect(await pendingOf(shop.admin, shop.ben)).toEqual({ eur: 0 })
        expect(await reconcile()).toMatchObject({ synced: 0 })
      })

      it("is not led astray by an order that is dated tomorrow", async () => {
        const future = await placeUnheard()
        await databaseOf(getContainer())("order")
          .where({ id: future })
          .update({ created_at: new Date(Date.now() + 24 * 60 * 60 * 1000) })
        await reconcile()
        const order = await placeUnheard()
        expect(await reconcile()).toMatchObject({ synced: 1 })
        await expectAllPosted(order)
      })

      it("pays for an order whose event was lost, and finds nothing more to do", async () => {
        const order = await placeUnheard()
        await expectNothingPosted(order)
        expect(await reconcile()).toEqual({ ran: true, synced: 1, failed: 0 })
        await expectAllPosted(order)
        expect(await reconcile()).toEqual({ ran: true, synced: 0, failed: 0 })
      })

      it("posts once when several machines reconcile at once", async () => {
        const order = await placeUnheard()
        const results = await Promise.all([reconcile(), reconcile()])
        expect(results.filter(({ ran }) => ran)).toHaveLength(1)
        await expectAllPosted(order)
      })

      it("follows a cancellation that nobody heard of, hours later", async () => {
        const order = await placeUnheard()
        await syncOrder(shop.admin, order)
        await losingEvent(getContainer(), "order.canceled", () =>
          cancelOrder(shop.admin, order),
        )
        expect(await reconcile()).toMatchObject({ synced: 0 })
        await databaseOf(getContainer())("partner_order_sync").update({
          synced_at: sevenHoursAgo(),
        })

        expect(await reconcile()).toMatchObject({ synced: 1 })
        expect(await earningsOf(shop.admin, order)).toEqual({ ana: 0, ben: 0 })
      })

      it("tries an order that failed again, although newer orders came since", async () => {
        const failing = await placeUnheard()
        const newer = await placeUnheard()
        const sql = databaseOf(getContainer())
        await whileInsertFails(
          sql,
          "partner_order_attribution",
          `NEW.order_id = '${failing}'`,
          async () => {
            expect(await reconcile()).toEqual({
              ran: true,
              synced: 1,
              failed: 1,
            })
          },
        )
        expect(await postedFor(shop.admin, newer)).toHaveLength(2)

        const inAnHour = new Date(Date.now() + 60 * 60 * 1000)
        await sql("partner_job_lease").update({
          cursor: inAnHour.toISOString(),
        })
        // The newer one too: it had nobody who brought its customer, whose first order
        // was not credited yet.
        expect(await reconcile()).toEqual({ ran: true, synced: 2, failed: 0 })
        expect(
          (await commissionsOf(shop.admin, newer)).attribution,
        ).toMatchObject({ lead_partner: { code: "ana" } })
        expect(await postedFor(shop.admin, failing)).toEqual([
          "earn 10.00",
          "earn 3.00",
        ])
      })

      it("is not held up by an order that fails", async () => {
        const failing = await placeUnheard()
        const next = await placeUnheard()
        await whileInsertFails(
          databaseOf(getContainer()),
          "partner_order_attribution",
          `NEW.order_id = '${failing}'`,
          async () => {
            expect(await reconcile()).toEqual({
              ran: true,
              synced: 1,
              failed: 1,
            })
          },
        )
        await expectAllPosted(next)
        expect(await postedFor(shop.admin, failing)).toEqual([])
      })
    })
  },
})
