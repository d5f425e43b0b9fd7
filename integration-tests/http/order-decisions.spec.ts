import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import {
  checkBooks,
  commissionsOf,
  earningsOf,
  pendingOf,
  postedFor,
  syncOrder,
  transfersOf,
} from "./helpers/books"
import { registerCustomer, transferOrder } from "./helpers/customers"
import { databaseOf } from "./helpers/database"
import { convertDraftOrder, createDraftOrder } from "./helpers/draft-orders"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { capturePayment } from "./helpers/order-turns"
import { createPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

/** An order of one chair (100.00) through Ana's link is 10.00 for Ana, 3.00 for Ben. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let dora: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      dora = await createPartner(shop.admin, "dora")
      await shop.admin.post(
        `/admin/partner-programs/${shop.program_id}/enrollments`,
        { partner_id: dora },
      )
    })

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    const pathOf = (orderId: string, action: string) =>
      `/admin/orders/${orderId}/partner-commissions/${action}`

    const decide = (orderId: string, action: string, body: object) =>
      shop.admin.post(pathOf(orderId, action), body)

    async function expectEarnings(
      orderId: string,
      earnings: Record<string, number>,
    ): Promise<void> {
      await eventually(async () => {
        expect(await earningsOf(shop.admin, orderId)).toEqual(earnings)
      })
    }

    async function reviewOf(orderId: string): Promise<string> {
      const { attribution } = await syncOrder(shop.admin, orderId)
      return attribution!.review
    }

    describe("assigning an order to a partner", () => {
      it("reverses what others earned and posts anew; both remain visible", async () => {
        const { id } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        await decide(id, "attribution", {
          sale_partner_id: dora,
          reason: "Dora closed it on the phone",
        })
        expect(await earningsOf(shop.admin, id)).toEqual({
          ana: 0,
          ben: 0,
          dora: 10,
        })
        expect(await postedFor(shop.admin, id)).toEqual([
          "clawback 10.00",
          "clawback 3.00",
          "earn 10.00",
          "earn 10.00",
          "earn 3.00",
        ])
        const reasons = (await transfersOf(shop.admin, id)).map(
          ({ kind, reason }) => (kind === "clawback" ? reason : null),
        )
        expect(new Set(reasons)).toEqual(
          new Set([null, "The store assigned the order to another partner"]),
        )
        const { attribution, decisions } = await commissionsOf(shop.admin, id)
        expect(attribution).toMatchObject({
          source: "manual",
          sale_partner: { code: "dora" },
          trace: [
            {
              partner_code: "dora",
              verdict: "credited",
              reason: "Assigned by the store: Dora closed it on the phone",
            },
            { partner_code: "ana", verdict: "passed_over" },
          ],
        })
        expect(decisions).toMatchObject([
          { kind: "assignment", reason: "Dora closed it on the phone" },
        ])
      })

      it("can be done again, and back, and to nobody; syncs change nothing", async () => {
        const { id } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        for (const [partner, earnings] of [
          [dora, { ana: 0, ben: 0, dora: 10 }],
          [shop.ana, { ana: 10, ben: 3, dora: 0 }],
          [null, { ana: 0, ben: 0, dora: 0 }],
        ] as const) {
          await decide(id, "attribution", {
            sale_partner_id: partner,
            reason: "Again",
          })
          expect(await earningsOf(shop.admin, id)).toEqual(earnings)
        }
        const posted = await postedFor(shop.admin, id)
        await syncOrder(shop.admin, id)
        expect(await postedFor(shop.admin, id)).toEqual(posted)
      })

      it("makes a partner of an order that was nobody's, and tells the customer's history so", async () => {
        const { id } = await placeOrder(
          shop.store,
          { items: [{ variant_id: shop.product.variant_id, quantity: 1 }] },
          null,
        )
        expect(await earningsOf(shop.admin, id)).toEqual({})
        await decide(id, "attribution", {
          sale_partner_id: shop.ana,
          reason: "Phoned",
        })
        await expectEarnings(id, { ana: 10, ben: 3 })
        const history = () =>
          databaseOf(getContainer())("partner_referral").where({
            order_id: id,
            ended_at: null,
          })
        expect(await history()).toMatchObject([{ partner_id: shop.ana }])
        await decide(id, "attribution", {
          sale_partner_id: dora,
          reason: "Dora closed it",
        })
        expect(await history()).toMatchObject([{ partner_id: shop.ana }])
        await decide(id, "attribution", {
          sale_partner_id: dora,
          lead_partner_id: dora,
          reason: "It was Dora from the beginning",
        })
        expect(await history()).toMatchObject([{ partner_id: dora }])
      })

      it("works on a draft order, and counts as soon as it is placed", async () => {
        const draft = await createDraftOrder(shop.admin, shop.store, {
          items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
        })
        await decide(draft.id, "attribution", {
          sale_partner_id: shop.ana,
          reason: "Ana's call",
        })
        expect(await earningsOf(shop.admin, draft.id)).toEqual({})
        await convertDraftOrder(shop.admin, draft.id)
        await expectEarnings(draft.id, { ana: 10, ben: 3 })
      })

      it("refuses what does not exist, and what says nothing", async () => {
        const { id } = await orderThroughAna(shop)
        const answer = async (orderId: string, body: object) => {
          const { status, data } = await shop.admin.tryPost(
            pathOf(orderId, "attribution"),
            body,
          )
          return [status, data.message]
        }
        const reason = "Because"
        expect(await answer(id, { reason })).toEqual([
          400,
          "sale_partner_id: is needed, or a lead_partner_id",
        ])
        expect(await answer(id, { sale_partner_id: dora })).toEqual([
          400,
          "reason: is missing",
        ])
        expect(
          (await answer(id, { sale_partner_id: "nobody", reason }))[0],
        ).toBe(404)
        expect(
          (await answer("order_1", { sale_partner_id: dora, reason }))[0],
        ).toBe(404)
        const later = await createPartner(shop.admin, "later")
        expect(await answer(id, { sale_partner_id: later, reason })).toEqual([
          400,
          'Partner "later" was not active when the order was placed and would earn ' +
            "nothing; recalculate the order with today's terms first",
        ])
      })
    })

    describe("a partner who buys through their own link", () => {
      const buyAsAna = async () =>
        (
          await placeOrder(
            shop.store,
            {
              items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
              email: "ANA+shop@example.com",
            },
            await followLink(shop.store.visitor, "/r/ana"),
          )
        ).id

      it("is flagged: nothing matures until somebody approves it", async () => {
        await shop.admin.post("/admin/partner-settings", { hold_days: 0 })
        const id = await buyAsAna()
        await capturePayment(shop.admin, id)
        await expectEarnings(id, { ana: 10, ben: 3 })
        expect(await reviewOf(id)).toBe("pending")
        expect(await pendingOf(shop.admin, shop.ana)).toEqual({ eur: 10 })
        expect(
          await shop.admin.get("/admin/partner-attributions", {
            review: "pending",
          }),
        ).toMatchObject({
          attributions: [
            {
              order_id: id,
              self_referral: true,
              sale_partner: { code: "ana" },
            },
          ],
          count: 1,
        })

        await decide(id, "review", { verdict: "approved", reason: "A gift" })
        expect(await reviewOf(id)).toBe("approved")
        expect(await pendingOf(shop.admin, shop.ana)).toEqual({ eur: 0 })
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
      })

      it("earns nothing once it is refused, nor does the line above, until it is approved after all", async () => {
        const id = await buyAsAna()
        await expectEarnings(id, { ana: 10, ben: 3 })
        await decide(id, "review", { verdict: "refused", reason: "Own order" })
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 0, ben: 0 })
        expect(await reviewOf(id)).toBe("refused")
        await decide(id, "review", { verdict: "approved", reason: "A mistake" })
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
      })

      it("once refused, does not keep another partner from earning to whom the order is assigned", async () => {
        const id = await buyAsAna()
        await expectEarnings(id, { ana: 10, ben: 3 })
        await decide(id, "review", { verdict: "refused", reason: "Own order" })
        await decide(id, "attribution", {
          sale_partner_id: dora,
          reason: "Dora sold it to her",
        })
        expect(await earningsOf(shop.admin, id)).toEqual({
          ana: 0,
          ben: 0,
          dora: 10,
        })
      })

      it("is not credited where the store refuses it, and earns where it allows it", async () => {
        await shop.admin.post("/admin/partner-settings", {
          self_referral: "refuse",
        })
        const refused = await syncOrder(shop.admin, await buyAsAna())
        expect(refused.attribution).toMatchObject({
          sale_partner: null,
          trace: [
            {
              verdict: "dropped",
              reason:
                "The customer is the partner, and the store refuses self-referral.",
            },
          ],
        })
        await shop.admin.post("/admin/partner-settings", {
          self_referral: "allow",
        })
        const allowed = await buyAsAna()
        await expectEarnings(allowed, { ana: 10, ben: 3 })
        expect(await reviewOf(allowed)).toBe("not_needed")
      })

      it("is recognised by the customer account as well", async () => {
        const { id: customerId, customer } = await registerCustomer(
          api,
          shop.store,
          "private@example.com",
        )
        await shop.admin.post("/admin/partners", {
          code: "pia",
          name: "Pia",
          owner: { email: "pia@example.com", customer_id: customerId },
        })
        const { id } = await placeOrder(
          { ...shop.store, visitor: customer },
          {
            items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
            email: "private@example.com",
          },
          await followLink(shop.store.visitor, "/r/pia"),
        )
        expect(await reviewOf(id)).toBe("pending")
      })

      it("is found out when an order is transferred to them later", async () => {
        const { id } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        expect(await reviewOf(id)).toBe("not_needed")
        const ana = await registerCustomer(
          api,
          shop.store,
          "ana+home@example.com",
        )
        await transferOrder(shop.admin, shop.store, id, ana.id)
        expect(await reviewOf(id)).toBe("pending")
      })

      it("found out later where the store refuses it, earns nothing any more", async () => {
        await shop.admin.post("/admin/partner-settings", {
          self_referral: "refuse",
        })
        const { id } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        const ana = await registerCustomer(
          api,
          shop.store,
          "ana+home@example.com",
        )
        await transferOrder(shop.admin, shop.store, id, ana.id)
        expect(await reviewOf(id)).toBe("refused")
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 0, ben: 0 })
      })

      it("an order that nobody flagged has no review to end", async () => {
        const { id } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        const { status, data } = await shop.admin.tryPost(
          pathOf(id, "review"),
          { verdict: "refused", reason: "Why not" },
        )
        expect([status, data.message]).toEqual([
          400,
          "The order is not flagged, so there is nothing to decide",
        ])
      })
    })

    describe("recalculating with today's terms", () => {
      it("is the only way in which new terms reach an old order, and stays", async () => {
        const { id } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        await shop.admin.post(
          `/admin/partner-programs/${shop.program_id}/rules`,
          { scope: { type: "default" }, rates: [{ level: 1, percent: 12 }] },
        )
        await syncOrder(shop.admin, id)
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })

        await decide(id, "recalculate", { reason: "Promised a better rate" })
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 12, ben: 0 })
        await shop.admin.post(
          `/admin/partner-programs/${shop.program_id}/rules`,
          { scope: { type: "default" }, rates: [{ level: 1, percent: 50 }] },
        )
        await syncOrder(shop.admin, id)
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 12, ben: 0 })
      })

      it("needs a reason", async () => {
        const { id } = await orderThroughAna(shop)
        const { status, data } = await shop.admin.tryPost(
          pathOf(id, "recalculate"),
        )
        expect([status, data.message]).toEqual([400, "reason: is missing"])
      })
    })

    describe("what is agreed for one line of an order", () => {
      it("stands in place of what the partner would earn on it, and can be taken back", async () => {
        const { id, items } = await orderThroughAna(shop)
        await expectEarnings(id, { ana: 10, ben: 3 })
        const agree = (partner_id: string, pay: object | null) =>
          decide(id, "line-overrides", {
            line_id: items[0].id,
            partner_id,
            pay,
            reason: "Agreed on the phone",
          })
        await agree(shop.ana, { percent: 25 })
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 25, ben: 3 })
        await agree(dora, {
          amounts: [{ currency_code: "eur", amount: 1.5 }],
        })
        expect(await earningsOf(shop.admin, id)).toEqual({
          ana: 25,
          ben: 3,
          dora: 1.5,
        })
        await agree(shop.ana, null)
        await agree(dora, null)
        expect(await earningsOf(shop.admin, id)).toEqual({
          ana: 10,
          ben: 3,
          dora: 0,
        })
        const reasons = (await transfersOf(shop.admin, id))
          .filter(({ kind }) => kind === "clawback")
          .map(({ reason }) => reason)
        expect(new Set(reasons)).toEqual(
          new Set(["The store changed what it agreed on for this line"]),
        )
      })

      it("is refused for a line of another order, and for more than all", async () => {
        const { id } = await orderThroughAna(shop)
        const answer = async (line_id: string, pay: object) => {
          const { status, data } = await shop.admin.tryPost(
            pathOf(id, "line-overrides"),
            { line_id, partner_id: dora, pay, reason: "Because" },
          )
          return [status, data.message]
        }
        expect(await answer("ordli_1", { percent: 1 })).toEqual([
          404,
          "line_id: the order has no line ordli_1",
        ])
        expect(await answer("ordli_1", { percent: 101 })).toEqual([
          400,
          "pay.percent: must be between 0 and 100",
        ])
      })
    })
  },
})
