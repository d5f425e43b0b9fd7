import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { reconcileCommissionsWorkflow } from "../../src/workflows/reconcile-commissions"
import {
  checkBooks,
  commissionsOf,
  earningsOf,
  syncOrder,
} from "./helpers/books"
import { losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { cancelOrder } from "./helpers/order-turns"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

/** A chair is 100.00; Ana's level 1 earns 10 %, Ben's level 2 earns 3 %. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    const change = (program: object) =>
      shop.admin.post(`/admin/partner-programs/${shop.program_id}`, program)

    const saveDefault = (rule: object) =>
      shop.admin.post(`/admin/partner-programs/${shop.program_id}/rules`, {
        scope: { type: "default" },
        ...rule,
      })

    async function order(email: string, quantity = 1): Promise<string> {
      const { id } = await placeOrder(
        shop.store,
        { items: [{ variant_id: shop.product.variant_id, quantity }], email },
        await followLink(shop.store.visitor, "/r/ana"),
      )
      return id
    }

    async function anaEarns(orderId: string, amount: number): Promise<void> {
      await eventually(async () => {
        const { ana } = await earningsOf(shop.admin, orderId)
        expect(ana).toBe(amount)
      })
    }

    async function explanationOf(orderId: string): Promise<string[]> {
      const { commissions } = await commissionsOf(shop.admin, orderId)
      return commissions[0].explanation
    }

    describe("a customer's repeat orders", () => {
      it("earn for the first N only, counted by person; a cancelled one does not count", async () => {
        await change({ repeat: { type: "orders", count: 1 } })
        const cancelled = await order("rita@example.com")
        await anaEarns(cancelled, 10)
        await cancelOrder(shop.admin, cancelled)
        const first = await order("rita@example.com")
        await anaEarns(first, 10)
        const second = await order("RITA@example.com")
        await anaEarns(second, 0)
        expect(await explanationOf(second)).toContain(
          "The program pays for a customer's first 1 orders; this is number 2: 0.",
        )
        await anaEarns(await order("sara@example.com"), 10)

        // A later cancellation does not make the second order a first one.
        await cancelOrder(shop.admin, first)
        await syncOrder(shop.admin, second)
        await anaEarns(second, 0)
      })

      it("have rates of their own, and the first one too", async () => {
        await saveDefault({
          rates: [
            { level: 1, customer: "new", percent: 20 },
            { level: 1, customer: "returning", percent: 5 },
          ],
        })
        await anaEarns(await order("tina@example.com"), 20)
        await anaEarns(await order("tina@example.com"), 5)
      })
    })

    describe("tiers", () => {
      const tiers = {
        rates: [{ level: 1, percent: 10 }],
        tiers: {
          period: "month",
          steps: [
            {
              from: [{ currency_code: "eur", amount: 200 }],
              rates: [{ level: 1, percent: 15 }],
            },
          ],
        },
      }

      it("pay more from a volume of own sales on, as of the moment of the order", async () => {
        await saveDefault(tiers)
        const first = await order("a@example.com", 2)
        await anaEarns(first, 20)
        const second = await order("b@example.com")
        await anaEarns(second, 15)
        expect((await explanationOf(second))[0]).toMatch(
          /^From 200 EUR of own sales on \(200 EUR since \d{4}-\d\d-01\):$/,
        )
        // What is cancelled later had been sold when the second order came.
        await cancelOrder(shop.admin, first)
        await anaEarns(first, 0)
        await syncOrder(shop.admin, second)
        await anaEarns(second, 15)
        await anaEarns(await order("c@example.com"), 10)
      })

      it("count an order whose event was lost as soon as it is found, for later ones as well", async () => {
        await saveDefault(tiers)
        const lost = await losingEvent(getContainer(), "order.placed", () =>
          order("a@example.com", 2),
        )
        const later = await order("b@example.com")
        await anaEarns(later, 10)
        await reconcileCommissionsWorkflow(getContainer()).run({
          input: { min_age_seconds: 0 },
        })
        await reconcileCommissionsWorkflow(getContainer()).run({
          input: { min_age_seconds: 0 },
        })
        await anaEarns(lost, 20)
        await anaEarns(later, 15)
      })

      it("that overlap, or name other currencies, are refused", async () => {
        const answer = async (steps: object[]) => {
          const { status, data } = await shop.admin.tryPost(
            `/admin/partner-programs/${shop.program_id}/rules`,
            {
              scope: { type: "default" },
              rates: [],
              tiers: { period: "month", steps },
            },
          )
          return [status, data.message]
        }
        const step = (amount: number, currency_code = "eur") => ({
          from: [{ currency_code, amount }],
          rates: [{ level: 1, percent: 1 }],
        })
        expect(await answer([step(100), step(100)])).toEqual([
          400,
          "tiers.steps.1.from: must be above the step before in eur (100), or the two overlap",
        ])
        expect(await answer([step(100), step(200, "usd")])).toEqual([
          400,
          "tiers.steps.1.from: must name the same currencies as the step before: eur",
        ])
        expect(await answer([])).toEqual([
          400,
          "tiers.steps: needs at least one step",
        ])
      })
    })

    describe("the cap for a partner and calendar month", () => {
      it("leaves later orders what is left, and more when earlier ones are cancelled", async () => {
        await change({
          month_cap: [{ currency_code: "eur", amount: 25 }],
        })
        const first = await order("a@example.com", 2)
        await anaEarns(first, 20)
        const second = await order("b@example.com")
        await anaEarns(second, 5)
        expect(await explanationOf(second)).toContain(
          "The program's cap for the month leaves the partner 5 EUR for this order.",
        )
        const third = await order("c@example.com")
        await anaEarns(third, 0)
        // Ben has a cap of his own: 6.00 + 3.00 + 3.00 is below it.
        expect((await earningsOf(shop.admin, third)).ben).toBe(3)

        await cancelOrder(shop.admin, first)
        await anaEarns(first, 0)
        await reconcileCommissionsWorkflow(getContainer()).run({
          input: { min_age_seconds: 0 },
        })
        await anaEarns(second, 10)
        await anaEarns(third, 10)
      })
    })
  },
})
