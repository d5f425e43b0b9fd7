import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { matureCommissionsWorkflow } from "../../src/workflows/mature-commissions"
import { checkBooks, syncOrder } from "./helpers/books"
import { databaseOf, letDaysPass } from "./helpers/database"
import { listenTo } from "./helpers/events"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import {
  capturePayment,
  deliverItems,
  refundPayment,
} from "./helpers/order-turns"

jest.setTimeout(120_000)

/** A chair is 100.00; with shipping and tax the order is 130.90. Ana earns 10.00. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    const setDefaults = (settings: Record<string, unknown>) =>
      shop.admin.post("/admin/partner-settings", settings)

    async function orderChair() {
      const placed = await orderThroughAna(shop)
      await syncOrder(shop.admin, placed.id)
      return placed
    }

    async function balanceOfAna() {
      const { partner } = await shop.admin.get<{
        partner: { balances: { pending: number; payable: number }[] }
      }>(`/admin/partners/${shop.ana}`)
      const [{ pending, payable }] = partner.balances
      return { pending, payable }
    }

    const runJob = async () =>
      (await matureCommissionsWorkflow(getContainer()).run()).result

    it("keeps a commission pending for thirty days, then the job makes it payable and says so", async () => {
      const { id } = await orderChair()
      await capturePayment(shop.admin, id)
      await syncOrder(shop.admin, id)
      expect(await runJob()).toEqual({ synced: 0, failed: 0 })
      expect(await balanceOfAna()).toEqual({ pending: 10, payable: 0 })
      const [{ matures_at }] =
        await databaseOf(getContainer())("partner_order_sync")
      const days = (matures_at.getTime() - Date.now()) / (24 * 60 * 60 * 1000)
      expect(days).toBeGreaterThan(29.9)
      expect(days).toBeLessThanOrEqual(30)

      await letDaysPass(databaseOf(getContainer()), 31)
      await listenTo(getContainer(), ["commission.matured"], async (heard) => {
        expect(await runJob()).toEqual({ synced: 1, failed: 0 })
        expect(heard).toHaveLength(2)
      })
      expect(await balanceOfAna()).toEqual({ pending: 0, payable: 10 })
      expect(await runJob()).toEqual({ synced: 0, failed: 0 })
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    it("looks at an order again before it makes anything payable: not all that happens to an order brings an event", async () => {
      const { id } = await orderChair()
      await capturePayment(shop.admin, id)
      await syncOrder(shop.admin, id)
      await databaseOf(getContainer())("order")
        .where({ id })
        .update({ status: "canceled", canceled_at: new Date() })
      await letDaysPass(databaseOf(getContainer()), 31)
      expect(await runJob()).toEqual({ synced: 1, failed: 0 })
      expect(await balanceOfAna()).toEqual({ pending: 0, payable: 0 })
    })

    it("makes payable only what the customer has paid for", async () => {
      await setDefaults({ hold_days: 0 })
      const { id } = await orderChair()
      expect(await balanceOfAna()).toEqual({ pending: 10, payable: 0 })
      await capturePayment(shop.admin, id, 65.45)
      await syncOrder(shop.admin, id)
      expect(await balanceOfAna()).toEqual({ pending: 5, payable: 5 })
      await capturePayment(shop.admin, id, 65.45)
      await syncOrder(shop.admin, id)
      expect(await balanceOfAna()).toEqual({ pending: 0, payable: 10 })
    })

    it("takes a refund back from what is payable", async () => {
      await setDefaults({ hold_days: 0 })
      const { id } = await orderChair()
      await capturePayment(shop.admin, id)
      await syncOrder(shop.admin, id)
      await refundPayment(shop.admin, id, 65.45)
      await syncOrder(shop.admin, id)
      expect(await balanceOfAna()).toEqual({ pending: 0, payable: 5 })
    })

    it("counts from the delivery, if the Partner defaults say so", async () => {
      await setDefaults({ hold_days: 0, hold_from: "delivery" })
      const placed = await orderChair()
      await capturePayment(shop.admin, placed.id)
      await syncOrder(shop.admin, placed.id)
      expect(await balanceOfAna()).toEqual({ pending: 10, payable: 0 })

      await deliverItems(shop.admin, shop.store, placed.id, [
        { id: placed.items[0].id, quantity: 1 },
      ])
      await syncOrder(shop.admin, placed.id)
      expect(await balanceOfAna()).toEqual({ pending: 0, payable: 10 })
    })

    it("follows the Partner defaults of the order's day", async () => {
      const { id } = await orderChair()
      await capturePayment(shop.admin, id)
      await setDefaults({ hold_days: 0 })
      await syncOrder(shop.admin, id)
      expect(await balanceOfAna()).toEqual({ pending: 10, payable: 0 })
    })

    it.each([
      [{ hold_days: -1 }, "hold_days"],
      [{ hold_days: 366 }, "hold_days"],
      [{ hold_days: 1.5 }, "hold_days"],
      [{ hold_from: "payment" }, "hold_from"],
    ])("refuses %j and names the field", async (settings, field) => {
      const { status, data } = await shop.admin.tryPost(
        "/admin/partner-settings",
        settings,
      )
      expect(status).toBe(400)
      expect(data.message).toContain(field)
    })
  },
})
