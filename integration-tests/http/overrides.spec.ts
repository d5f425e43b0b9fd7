import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import {
  checkBooks,
  commissionsOf,
  earningsOf,
  syncOrder,
} from "./helpers/books"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { fulfillItems, returnItems } from "./helpers/order-turns"
import { createPartner } from "./helpers/partners"
import { placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

/** An order of one chair (100.00) through Ana's link is 10.00 for Ana, 3.00 for Ben. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let gus: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      gus = await createPartner(shop.admin, "gus")
    })

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    const path = (partnerId: string) => `/admin/partners/${partnerId}/overrides`

    async function override(partnerId: string, body: object): Promise<string> {
      const answer = await shop.admin.post<{ override: { id: string } }>(
        path(partnerId),
        body,
      )
      return answer.override.id
    }

    async function expectEarnings(
      orderId: string,
      earnings: Record<string, number>,
    ): Promise<void> {
      await eventually(async () => {
        expect(await earningsOf(shop.admin, orderId)).toEqual(earnings)
      })
    }

    it("a partner's rates for a program or a product stand above the program's rules, for orders from then on", async () => {
      const before = await orderThroughAna(shop)
      await expectEarnings(before.id, { ana: 10, ben: 3 })

      await override(shop.ana, {
        scope: { type: "program", target_id: shop.program_id },
        rates: [{ level: 1, percent: 12.5 }],
      })
      const second = await orderThroughAna(shop)
      await expectEarnings(second.id, { ana: 12.5, ben: 3 })

      const id = await override(shop.ana, {
        scope: { type: "product", target_id: shop.product.product_id },
        rates: [
          { level: 1, amounts: [{ currency_code: "eur", amount: 7.77 }] },
        ],
      })
      await override(shop.ben, {
        scope: { type: "product", target_id: shop.product.product_id },
        rates: [{ level: 2, percent: 0 }],
      })
      const third = await orderThroughAna(shop, 2)
      await expectEarnings(third.id, { ana: 15.54, ben: 0 })
      const { commissions } = await commissionsOf(shop.admin, third.id)
      expect(commissions[0].explanation[0]).toBe(
        "By a rate of the partner's own:",
      )

      await shop.admin.delete(`${path(shop.ana)}/${id}`)
      const fourth = await orderThroughAna(shop)
      await expectEarnings(fourth.id, { ana: 12.5, ben: 0 })
      for (const [order, earnings] of [
        [before, { ana: 10, ben: 3 }],
        [third, { ana: 15.54, ben: 0 }],
      ] as const) {
        await syncOrder(shop.admin, order.id)
        expect(await earningsOf(shop.admin, order.id)).toEqual(earnings)
      }
    })

    it("a global override pays for every unit of a product that anybody sells, and follows what comes back", async () => {
      await override(gus, {
        scope: { type: "global", target_id: shop.product.product_id },
        pay: { amounts: [{ currency_code: "eur", amount: 2 }] },
      })
      const nobodys = await placeOrder(
        shop.store,
        { items: [{ variant_id: shop.product.variant_id, quantity: 3 }] },
        null,
      )
      await expectEarnings(nobodys.id, { gus: 6 })
      const anas = await orderThroughAna(shop, 2)
      await expectEarnings(anas.id, { ana: 20, ben: 6, gus: 4 })

      const items = [{ id: nobodys.items[0].id, quantity: 1 }]
      await fulfillItems(shop.admin, shop.store, nobodys.id, items)
      await returnItems(shop.admin, shop.store, nobodys.id, items)
      await expectEarnings(nobodys.id, { gus: 4 })

      await shop.admin.post(`/admin/partners/${gus}`, { status: "inactive" })
      const later = await orderThroughAna(shop)
      await expectEarnings(later.id, { ana: 10, ben: 3 })
    })

    it("lists what a partner has, and refuses nonsense", async () => {
      const scope = { type: "global", target_id: shop.product.product_id }
      await override(gus, { scope, pay: { percent: 1 } })
      expect(await shop.admin.get(path(gus))).toMatchObject({
        overrides: [
          {
            scope: "global",
            target_id: shop.product.product_id,
            rates: [{ level: 1, role: "override", percent: 1 }],
          },
        ],
        count: 1,
      })
      const answer = async (body: object) => {
        const { status, data } = await shop.admin.tryPost(path(gus), body)
        return [status, data.message]
      }
      expect(
        await answer({ scope, rates: [{ level: 1, percent: 1 }] }),
      ).toEqual([
        400,
        "pay: is what a global override has, and only that one\n" +
          "rates: are needed for a product or a program; a global override has pay",
      ])
      expect(await answer({ scope, pay: { percent: 100.1 } })).toEqual([
        400,
        "pay.percent: must be between 0 and 100",
      ])
      expect(await answer({ scope, pay: {} })).toEqual([
        400,
        "pay: needs a percent or an amount; to pay nothing, say 0 percent",
      ])
      const program = { type: "program", target_id: "pprog_1" }
      expect(
        (
          await answer({
            scope: program,
            rates: [{ level: 1, percent: 1 }],
          })
        )[0],
      ).toBe(404)
    })
  },
})
