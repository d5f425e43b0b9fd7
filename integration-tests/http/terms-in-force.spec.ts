import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { commissionsOf, earningsOf, syncOrder } from "./helpers/books"
import { losingEvent } from "./helpers/events"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

/**
 * One chair at 100.00 through Ana's link. The event of the order is lost, the terms
 * change, and only then comes the order's first sync.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    /** An order that no sync has seen yet, of a visitor whom Ana sent. */
    async function placeUnsynced(visitor?: string): Promise<string> {
      const { store, product } = shop
      const sentByAna = visitor ?? (await followLink(store.visitor, "/r/ana"))
      const order = await losingEvent(
        getContainer(),
        "order.placed",
        async () =>
          await placeOrder(
            store,
            { items: [{ variant_id: product.variant_id, quantity: 1 }] },
            sentByAna,
          ),
      )
      return order.id
    }

    async function earnedBy(orderId: string) {
      await syncOrder(shop.admin, orderId)
      return await earningsOf(shop.admin, orderId)
    }

    async function defaultRule(): Promise<string> {
      const { program } = await shop.admin.get<{
        program: { rules: { id: string }[] }
      }>(`/admin/partner-programs/${shop.program_id}`)
      return program.rules[0].id
    }

    const changes: {
      change: string
      make: () => Promise<unknown>
      afterwards: Record<string, number>
    }[] = [
      {
        change: "the rates are changed to 50 % and 20 %",
        make: async () =>
          await shop.admin.post(
            `/admin/partner-programs/${shop.program_id}/rules`,
            {
              scope: { type: "default" },
              rates: [
                { level: 1, percent: 50 },
                { level: 2, percent: 20 },
              ],
            },
          ),
        afterwards: { ana: 50, ben: 20 },
      },
      {
        change: "a rule for the product is added that pays 1 %",
        make: async () =>
          await shop.admin.post(
            `/admin/partner-programs/${shop.program_id}/rules`,
            {
              scope: { type: "product", target_id: shop.product.product_id },
              rates: [{ level: 1, percent: 1 }],
            },
          ),
        afterwards: { ana: 1 },
      },
      {
        change: "the rule is taken out of the program",
        make: async () =>
          await shop.admin.delete(
            `/admin/partner-programs/${shop.program_id}/rules/${await defaultRule()}`,
          ),
        afterwards: {},
      },
      {
        change: "the program is made inactive",
        make: async () =>
          await shop.admin.post(`/admin/partner-programs/${shop.program_id}`, {
            status: "inactive",
          }),
        afterwards: {},
      },
      {
        change: "the program gets a cap of 4.00 for an order",
        make: async () =>
          await shop.admin.post(`/admin/partner-programs/${shop.program_id}`, {
            order_cap: [{ currency_code: "eur", amount: 4 }],
          }),
        afterwards: { ana: 4, ben: 3 },
      },
      {
        change: "the program credits as the customer pays",
        make: async () =>
          await shop.admin.post(`/admin/partner-programs/${shop.program_id}`, {
            credit: "as_paid",
          }),
        afterwards: { ana: 0, ben: 0 },
      },
      {
        change: "the partner leaves the program",
        make: async () =>
          await shop.admin.delete(
            `/admin/partner-programs/${shop.program_id}/enrollments/${shop.ana}`,
          ),
        afterwards: {},
      },
      {
        change: "the partner is made inactive",
        make: async () =>
          await shop.admin.post(`/admin/partners/${shop.ana}`, {
            status: "inactive",
          }),
        afterwards: {},
      },
      {
        change: "the recruiter is made inactive",
        make: async () =>
          await shop.admin.post(`/admin/partners/${shop.ben}`, {
            status: "inactive",
          }),
        afterwards: { ana: 10 },
      },
      {
        change: "the partner gets another recruiter",
        make: async () => {
          const carl = await createPartner(shop.admin, "carl")
          await shop.admin.post(`/admin/partners/${shop.ana}`, {
            parent_id: carl,
          })
        },
        afterwards: { ana: 10, carl: 3 },
      },
      {
        change: "the Partner defaults say one level only",
        make: async () =>
          await shop.admin.post("/admin/partner-settings", { levels: 1 }),
        afterwards: { ana: 10 },
      },
      {
        change: "the Partner defaults pay amounts only",
        make: async () =>
          await shop.admin.post("/admin/partner-settings", {
            payout_calculation: "amount",
          }),
        afterwards: { ana: 0, ben: 0 },
      },
    ]

    describe("the terms in force when the order was placed decide, however late it is synced", () => {
      it.each(changes)("$change", async ({ make, afterwards }) => {
        const visitor = await followLink(shop.store.visitor, "/r/ana")
        const before = await placeUnsynced(visitor)
        await make()
        const after = await placeUnsynced(visitor)

        expect(await earnedBy(before)).toEqual({ ana: 10, ben: 3 })
        expect(await earnedBy(after)).toEqual(afterwards)
        // And again: the later order's terms have not come upon the earlier one.
        expect(await earnedBy(before)).toEqual({ ana: 10, ben: 3 })
      })

      it("a partner who joins the program after the order earns nothing for it", async () => {
        const dora = await createPartner(shop.admin, "dora")
        const visitor = await followLink(shop.store.visitor, "/r/dora")
        const before = await placeUnsynced(visitor)
        await shop.admin.post(
          `/admin/partner-programs/${shop.program_id}/enrollments`,
          { partner_id: dora },
        )
        const after = await placeUnsynced(visitor)

        expect(await earnedBy(before)).toEqual({})
        expect(await earnedBy(after)).toEqual({ dora: 10 })
      })

      it("who is credited follows the Partner defaults of the order's day", async () => {
        await createPartner(shop.admin, "dora")
        const first = await followLink(shop.store.visitor, "/r/ana")
        const visitor = await followLink(shop.store.visitor, "/r/dora", first)
        const before = await placeUnsynced(visitor)
        await shop.admin.post("/admin/partner-settings", {
          credited_partner: "first",
        })
        const after = await placeUnsynced(visitor)

        const creditedWith = async (orderId: string) => {
          const { attribution } = await syncOrder(shop.admin, orderId)
          return attribution?.sale_partner?.code
        }
        expect(await creditedWith(before)).toBe("dora")
        expect(await creditedWith(after)).toBe("ana")
      })
    })

    describe("every commission names the version of the terms that made it", () => {
      it("names the older version for the older order", async () => {
        const before = await placeUnsynced()
        await changes[0].make()
        const after = await placeUnsynced()
        await syncOrder(shop.admin, before)
        await syncOrder(shop.admin, after)

        const versionOf = async (orderId: string) =>
          (await commissionsOf(shop.admin, orderId)).commissions[0].rule_version
        expect([await versionOf(before), await versionOf(after)]).toEqual([
          1, 2,
        ])
      })
    })
  },
})
