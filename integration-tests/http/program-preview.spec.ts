import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { earningsOf, syncOrder } from "./helpers/books"
import { databaseOf } from "./helpers/database"
import { createDraftOrder } from "./helpers/draft-orders"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { createPartner } from "./helpers/partners"
import { placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

interface Preview {
  is_enrolled: boolean | null
  entitlements: {
    partner: { code: string } | null
    level: number
    role: string
    amount: number
    explanation: string[]
  }[]
  sides: { side: string; reason: string }[]
}

/** Ana earns 10 %, Ben, who recruited her, 3 %; a chair is 100.00. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    const path = () => `/admin/partner-programs/${shop.program_id}/preview`

    const body = (over: Record<string, unknown> = {}) => ({
      product_id: shop.product.product_id,
      quantity: 2,
      unit_price: 100,
      currency_code: "eur",
      ...over,
    })

    const preview = async (over?: Record<string, unknown>) =>
      await shop.admin.post<Preview>(path(), body(over))

    const amounts = ({ entitlements }: Preview) =>
      entitlements.map(({ partner, level, role, amount }) => [
        partner?.code ?? null,
        level,
        role,
        amount,
      ])

    it("says what a partner and those above would earn, and why", async () => {
      const seen = await preview({ partner_id: shop.ana })
      expect(seen.is_enrolled).toBe(true)
      expect(amounts(seen)).toEqual([
        ["ana", 1, "sale", 20],
        ["ben", 2, "sale", 6],
      ])
      expect(seen.entitlements[0].explanation.join(" ")).toContain("10 %")
    })

    it("says what each level would earn when nobody is named", async () => {
      const seen = await preview()
      expect(seen.is_enrolled).toBeNull()
      expect(amounts(seen)).toEqual([
        [null, 1, "sale", 20],
        [null, 2, "sale", 6],
      ])
    })

    it("says so when the partner is not enrolled", async () => {
      const eve = await createPartner(shop.admin, "eve")
      const seen = await preview({ partner_id: eve })
      expect(seen.is_enrolled).toBe(false)
      expect(amounts(seen)).toEqual([["eve", 1, "sale", 20]])
    })

    it("counts the kind of customer, caps and rules for the product", async () => {
      const program = `/admin/partner-programs/${shop.program_id}`
      await shop.admin.post(`${program}/rules`, {
        scope: { type: "product", target_id: shop.product.product_id },
        rates: [
          { level: 1, percent: 30, customer: "new" },
          { level: 1, percent: 5, customer: "returning" },
        ],
      })
      expect(amounts(await preview())).toEqual([[null, 1, "sale", 60]])
      expect(amounts(await preview({ customer: "returning" }))).toEqual([
        [null, 1, "sale", 10],
      ])
      await shop.admin.post(program, {
        order_cap: [{ currency_code: "eur", amount: 25 }],
      })
      expect(amounts(await preview())).toEqual([[null, 1, "sale", 25]])
    })

    it("pays in full what is credited as the customer pays", async () => {
      const program = `/admin/partner-programs/${shop.program_id}`
      await shop.admin.post(program, { credit: "as_paid" })
      expect(amounts(await preview())).toEqual([
        [null, 1, "sale", 20],
        [null, 2, "sale", 6],
      ])
    })

    it("pays nothing while the program is inactive, and says why", async () => {
      const program = `/admin/partner-programs/${shop.program_id}`
      await shop.admin.post(program, { status: "inactive" })
      const seen = await preview()
      expect(seen.entitlements).toEqual([])
      expect(seen.sides.map(({ side }) => side)).toEqual(["sale", "lead"])
    })

    describe("of an order that was placed", () => {
      const ofOrder = async (order_id: string) =>
        await shop.admin.post<Preview>(path(), { order_id })

      it("says what it would have earned by the program as it is now", async () => {
        const { id } = await orderThroughAna(shop, 2)
        await syncOrder(shop.admin, id)
        await shop.admin.post(
          `/admin/partner-programs/${shop.program_id}/rules`,
          {
            scope: { type: "product", target_id: shop.product.product_id },
            rates: [{ level: 1, percent: 50 }],
          },
        )
        const seen = await ofOrder(id)
        expect(seen.is_enrolled).toBe(true)
        expect(amounts(seen)).toEqual([["ana", 1, "sale", 100]])
        expect(seen.entitlements[0]).toMatchObject({ title: "Chair" })
        expect(seen.entitlements[0].explanation.join(" ")).toContain("50 %")
        // Nothing is posted.
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 20, ben: 6 })
      })

      it("says what each level would have earned of an order that is nobody's", async () => {
        const { id } = await placeOrder(
          shop.store,
          { items: [{ variant_id: shop.product.variant_id, quantity: 1 }] },
          null,
        )
        const seen = await ofOrder(id)
        expect(seen.is_enrolled).toBeNull()
        expect(amounts(seen)).toEqual([
          [null, 1, "sale", 10],
          [null, 2, "sale", 3],
        ])
      })

      it("says why an order cannot be computed", async () => {
        const { id } = await orderThroughAna(shop, 1)
        await databaseOf(getContainer())("order")
          .where({ id })
          .update({ status: "requires_action" })
        const answer = await shop.admin.tryPost(path(), { order_id: id })
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain(
          'order_id: The order is in the state "requires_action"',
        )
      })

      it("says that nobody has placed a draft yet", async () => {
        const draft = await createDraftOrder(shop.admin, shop.store, {
          items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
        })
        const answer = await shop.admin.tryPost(path(), { order_id: draft.id })
        expect(answer.status).toBe(400)
        expect(answer.data.message).toBe("order_id: nobody has placed it yet")
      })

      it.each([
        [{ order_id: "order_unknown" }, 404, "order_id"],
        [{ order_id: "order_1", product_id: "prod_1" }, 400, "product_id"],
        [{ order_id: "order_1", customer: "new" }, 400, "customer"],
        [{}, 400, "unit_price: is missing"],
      ])("refuses %j", async (sent, status, message) => {
        const answer = await shop.admin.tryPost(path(), sent)
        expect(answer.status).toBe(status)
        expect(answer.data.message).toContain(message)
      })
    })

    it.each([
      [{ product_id: "prod_unknown" }, 404],
      [{ partner_id: "partner_unknown" }, 404],
      [{ quantity: 0 }, 400],
      [{ unit_price: -1 }, 400],
      [{ currency_code: "xxx" }, 400],
    ])("refuses %j", async (over, status) => {
      const answer = await shop.admin.tryPost(path(), body(over))
      expect(answer.status).toBe(status)
    })
  },
})
