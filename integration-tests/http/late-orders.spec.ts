import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { reconcileCommissionsWorkflow } from "../../src/workflows/reconcile-commissions"
import {
  checkBooks,
  commissionsOf,
  earningsOf,
  syncOrder,
} from "./helpers/books"
import { databaseOf, letDaysPass } from "./helpers/database"
import { convertDraftOrder, createDraftOrder } from "./helpers/draft-orders"
import { losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { editQuantity, fulfillItems, returnItems } from "./helpers/order-turns"
import { followLink, placeOrder, type PlacedOrder } from "./helpers/shopping"
import { expectFreshComputation } from "./helpers/what-if"

jest.setTimeout(120_000)

/**
 * What is heard of late must come to the same as what is heard of at once. A chair is
 * 100.00; Ana's sale earns 10 % (Ben, who recruited her, 3 %), her lead 5 %.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      await saveDefault({
        rates: [
          { level: 1, percent: 10 },
          { level: 2, percent: 3 },
          { level: 1, role: "lead", percent: 5 },
        ],
      })
    })

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
      await expectFreshComputation(shop.admin)
    })

    const saveDefault = (rule: object) =>
      shop.admin.post(`/admin/partner-programs/${shop.program_id}/rules`, {
        scope: { type: "default" },
        ...rule,
      })

    const saveSettings = (settings: object) =>
      shop.admin.post("/admin/partner-settings", settings)

    async function order(
      email: string,
      { throughAna = true, quantity = 1 } = {},
    ): Promise<PlacedOrder> {
      return await placeOrder(
        shop.store,
        { items: [{ variant_id: shop.product.variant_id, quantity }], email },
        throughAna ? await followLink(shop.store.visitor, "/r/ana") : null,
      )
    }

    const unheard = (place: () => Promise<PlacedOrder>) =>
      losingEvent(getContainer(), "order.placed", place)

    async function reconcile(): Promise<void> {
      await reconcileCommissionsWorkflow(getContainer()).run({
        input: { min_age_seconds: 0 },
      })
    }

    async function expectEarnings(
      { id }: PlacedOrder,
      earnings: Record<string, number>,
    ): Promise<void> {
      await eventually(async () => {
        expect(await earningsOf(shop.admin, id)).toEqual(earnings)
      })
    }

    describe("a first order whose event was lost", () => {
      it("still makes its partner the lead partner of the next one, which was heard of before", async () => {
        await saveSettings({ payout_participants: "both" })
        const first = await unheard(() => order("uta@example.com"))
        const second = await order("uta@example.com", { throughAna: false })
        await expectEarnings(second, {})
        await eventually(async () => {
          const { attribution } = await commissionsOf(shop.admin, second.id)
          expect(attribution).toMatchObject({ lead_partner: null })
        })

        await reconcile()
        await expectEarnings(first, { ana: 15, ben: 3 })
        await reconcile()
        await expectEarnings(second, { ana: 5 })
      })

      it("still credits the next one through the referral history, where the store uses it", async () => {
        await saveSettings({ tracking_method: "cookies_and_history" })
        const first = await unheard(() => order("ina@example.com"))
        const second = await order("ina@example.com", { throughAna: false })
        await eventually(async () => {
          const { attribution } = await commissionsOf(shop.admin, second.id)
          expect(attribution).toMatchObject({ sale_partner: null })
        })
        await reconcile()
        await reconcile()
        await expectEarnings(first, { ana: 10, ben: 3 })
        await expectEarnings(second, { ana: 10, ben: 3 })
      })
    })

    it("an order that is heard of late is worth, for the minimum, what it was when it was placed", async () => {
      await shop.admin.post(`/admin/partner-programs/${shop.program_id}`, {
        minimum_order: [{ currency_code: "eur", amount: 200 }],
      })
      const returned = await unheard(() =>
        order("eva@example.com", { quantity: 2 }),
      )
      const items = [{ id: returned.items[0].id, quantity: 1 }]
      await losingEvent(getContainer(), "order.return_received", async () => {
        await fulfillItems(shop.admin, shop.store, returned.id, items)
        await returnItems(shop.admin, shop.store, returned.id, items)
      })
      await syncOrder(shop.admin, returned.id)
      await expectEarnings(returned, { ana: 10, ben: 3 })

      const grown = await unheard(() => order("leo@example.com"))
      await losingEvent(getContainer(), "order-edit.confirmed", () =>
        editQuantity(shop.admin, grown.id, grown.items[0].id, 3),
      )
      await syncOrder(shop.admin, grown.id)
      await expectEarnings(grown, { ana: 0, ben: 0 })
      const { commissions } = await commissionsOf(shop.admin, grown.id)
      expect(commissions[0].explanation).toContain(
        "The order is worth less than the program's minimum of 200 EUR: 0.",
      )
    })

    it("an order that was deleted again counts for nobody's tiers and in nobody's history", async () => {
      await saveSettings({ tracking_method: "cookies_and_history" })
      await saveDefault({
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
      const declined = await order("pia@example.com")
      await expectEarnings(declined, { ana: 10 })
      const next = await order("olaf@example.com")
      await expectEarnings(next, { ana: 20 })

      await getContainer().resolve(Modules.ORDER).deleteOrders([declined.id])
      await databaseOf(getContainer())("partner_order_sync")
        .where({ order_id: declined.id })
        .update({ last_ticket: 99 })
      await reconcile()
      await reconcile()
      await expectEarnings(next, { ana: 10 })
      const again = await order("pia@example.com", { throughAna: false })
      await eventually(async () => {
        const { attribution } = await commissionsOf(shop.admin, again.id)
        expect(attribution).toMatchObject({ sale_partner: null })
      })
    })

    it("a draft counts from when it becomes an order: terms, tracking and hold period", async () => {
      const { id: draft } = await createDraftOrder(shop.admin, shop.store, {
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      })
      await shop.admin.post(
        `/admin/orders/${draft}/partner-commissions/attribution`,
        { sale_partner_id: shop.ana, reason: "Sold on the phone" },
      )
      await letDaysPass(databaseOf(getContainer()), 40)
      await saveDefault({ rates: [{ level: 1, percent: 20 }] })
      const before = Date.now()
      await convertDraftOrder(shop.admin, draft)
      await eventually(async () => {
        expect(await earningsOf(shop.admin, draft)).toEqual({ ana: 20 })
      })
      const day = 24 * 60 * 60 * 1000
      const { payable_from } = await commissionsOf(shop.admin, draft)
      expect(Date.parse(payable_from!)).toBeGreaterThanOrEqual(
        before + 30 * day,
      )
      // Whatever happens to it later does not change when it was placed.
      await syncOrder(shop.admin, draft)
      expect((await commissionsOf(shop.admin, draft)).payable_from).toBe(
        payable_from,
      )
    })
  },
})
