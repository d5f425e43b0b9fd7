import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { commissionsOf, earningsOf, syncOrder } from "./helpers/books"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

/**
 * Lea brings customers, Max recruited her; Ana sells, Ben recruited her. A chair is
 * 100.00: sale 10 % and 3 %, lead 5 % and 1 %.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      const max = await createPartner(shop.admin, "max")
      const lea = await createPartner(shop.admin, "lea", max)
      const program = `/admin/partner-programs/${shop.program_id}`
      await shop.admin.post(`${program}/enrollments`, { partner_id: lea })
      await shop.admin.post(`${program}/rules`, {
        scope: { type: "default" },
        rates: [
          { level: 1, percent: 10 },
          { level: 2, percent: 3 },
          { level: 1, role: "lead", percent: 5 },
          { level: 2, role: "lead", percent: 1 },
        ],
      })
    })

    async function leadOf(email: string): Promise<void> {
      await shop.store.visitor.post("/store/referrals/leads", {
        visitor_id: await followLink(shop.store.visitor, "/r/lea"),
        email,
      })
    }

    async function order(email: string, path = "/r/ana"): Promise<string> {
      const { id } = await placeOrder(
        shop.store,
        {
          items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
          email,
        },
        await followLink(shop.store.visitor, path),
      )
      return id
    }

    async function expectEarnings(
      orderId: string,
      earnings: Record<string, number>,
    ): Promise<void> {
      await eventually(async () => {
        expect(await earningsOf(shop.admin, orderId)).toEqual(earnings)
      })
    }

    const participants = (payout_participants: string) =>
      shop.admin.post("/admin/partner-settings", { payout_participants })

    it("is stored with its own trace, and earns the lead rates up their own line if the store pays leads", async () => {
      await leadOf("vera@example.com")
      const sale = await order("vera@example.com")
      await expectEarnings(sale, { ana: 10, ben: 3 })
      const { attribution } = await commissionsOf(shop.admin, sale)
      expect(attribution).toMatchObject({
        sale_partner: { code: "ana" },
        lead_partner: { code: "lea" },
        lead_trace: [
          {
            partner_code: "lea",
            verdict: "credited",
            reason: "The customer became known through this partner.",
          },
        ],
      })

      await participants("both")
      const both = await order("vera@example.com")
      await expectEarnings(both, { ana: 10, ben: 3, lea: 5, max: 1 })
      await participants("lead")
      const lead = await order("vera@example.com")
      await expectEarnings(lead, { lea: 5, max: 1 })
      // The numbers that were switched off are kept, and old orders with them.
      await syncOrder(shop.admin, sale)
      await expectEarnings(sale, { ana: 10, ben: 3 })
      await participants("sale")
      await expectEarnings(await order("vera@example.com"), { ana: 10, ben: 3 })
    })

    it("is who sold the first order, for all that come after it", async () => {
      await participants("both")
      const first = await order("wim@example.com", "/r/lea")
      await expectEarnings(first, { lea: 15, max: 4 })
      const second = await order("wim@example.com", "/r/ana")
      await expectEarnings(second, { ana: 10, ben: 3, lea: 5, max: 1 })
    })

    it("earns for an order that nobody sold", async () => {
      await participants("both")
      await leadOf("ida@example.com")
      const { id } = await placeOrder(
        shop.store,
        {
          items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
          email: "ida@example.com",
        },
        null,
      )
      await expectEarnings(id, { lea: 5, max: 1 })
      const { commissions } = await commissionsOf(shop.admin, id)
      expect(
        commissions.map(({ role, sold_by }) => [role, sold_by?.code]),
      ).toEqual([
        ["lead", "lea"],
        ["lead", "lea"],
      ])
    })

    it("stays who it is when an admin gives the sale to somebody else, for later orders too", async () => {
      await participants("both")
      const id = await order("kim@example.com")
      await expectEarnings(id, { ana: 15, ben: 4 })
      const { partners } = await shop.admin.get<{ partners: { id: string }[] }>(
        "/admin/partners",
        { q: "lea" },
      )
      await shop.admin.post(
        `/admin/orders/${id}/partner-commissions/attribution`,
        { sale_partner_id: partners[0].id, reason: "Lea closed it by phone" },
      )
      await expectEarnings(id, { ana: 5, ben: 1, lea: 10, max: 3 })
      const later = await order("kim@example.com", "/r/lea")
      await expectEarnings(later, { ana: 5, ben: 1, lea: 10, max: 3 })
    })

    it("can be assigned by an admin apart from the sale", async () => {
      await participants("both")
      const id = await order("zoe@example.com")
      await expectEarnings(id, { ana: 15, ben: 4 })
      const { partners } = await shop.admin.get<{ partners: { id: string }[] }>(
        "/admin/partners",
        { q: "lea" },
      )
      await shop.admin.post(
        `/admin/orders/${id}/partner-commissions/attribution`,
        { lead_partner_id: partners[0].id, reason: "Lea met her at the fair" },
      )
      await expectEarnings(id, { ana: 10, ben: 3, lea: 5, max: 1 })
    })
  },
})
