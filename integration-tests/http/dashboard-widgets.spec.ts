import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { commissionsOf, syncOrder } from "./helpers/books"
import { registerCustomer } from "./helpers/customers"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { capturePayment } from "./helpers/order-turns"
import { createPartner } from "./helpers/partners"

jest.setTimeout(120_000)

interface ProductCommissions {
  rules: {
    program: { name: string }
    scope: string
    target: { name: string } | null
    decides: boolean
  }[]
  overrides: { partner: { code: string }; scope: string }[]
  count: number
}

/** What the dashboard shows beside orders, customers and products. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    describe("an order", () => {
      it("says how much of each commission is pending and payable", async () => {
        const { id } = await orderThroughAna(shop)
        await syncOrder(shop.admin, id)
        expect((await commissionsOf(shop.admin, id)).commissions).toMatchObject(
          [
            { partner: { code: "ana" }, amount: 10, pending: 10, payable: 0 },
            { partner: { code: "ben" }, amount: 3, pending: 3, payable: 0 },
          ],
        )
        await shop.admin.post("/admin/partner-settings", { hold_days: 0 })
        const { id: paid } = await orderThroughAna(shop)
        await capturePayment(shop.admin, paid)
        const { commissions } = await syncOrder(shop.admin, paid)
        expect(commissions).toMatchObject([
          { partner: { code: "ana" }, amount: 10, pending: 0, payable: 10 },
          { partner: { code: "ben" }, amount: 3, pending: 0, payable: 3 },
        ])
      })

      it("names everybody whom its traces and decisions mention", async () => {
        const { id } = await orderThroughAna(shop)
        const fay = await createPartner(shop.admin, "fay")
        await shop.admin.post(
          `/admin/orders/${id}/partner-commissions/recalculate`,
          { reason: "Fay is new" },
        )
        await shop.admin.post(
          `/admin/orders/${id}/partner-commissions/attribution`,
          { sale_partner_id: fay, reason: "Fay closed it" },
        )
        const { partners, attribution } = await shop.admin.get<{
          partners: { id: string; code: string; name: string }[]
          attribution: { sale_partner: { id: string } }
        }>(`/admin/orders/${id}/partner-commissions`)
        expect(attribution.sale_partner.id).toBe(fay)
        expect(partners).toEqual(
          expect.arrayContaining([
            { id: fay, code: "fay", name: "FAY" },
            { id: shop.ana, code: "ana", name: "ANA" },
          ]),
        )
      })
    })

    it("a customer's partner is found by account and by e-mail address", async () => {
      const partnersOf = async (customerId: string) => {
        const { partners } = await shop.admin.get<{
          partners: { code: string; members: unknown[] }[]
        }>("/admin/partners", { customer_id: customerId })
        return partners.map(({ code, members }) => [code, members.length])
      }
      const gil = await registerCustomer(api, shop.store, "gil@example.com")
      expect(await partnersOf(gil.id)).toEqual([])
      await shop.admin.post("/admin/partners", {
        code: "gil",
        name: "Gil",
        owner: { email: "Gil@example.com" },
      })
      expect(await partnersOf(gil.id)).toEqual([["gil", 1]])

      const hal = await registerCustomer(api, shop.store, "hal@example.com")
      await shop.admin.post("/admin/partners", {
        code: "hals-club",
        name: "Hal's club",
        owner: { email: "club@example.com", customer_id: hal.id },
      })
      expect(await partnersOf(hal.id)).toEqual([["hals-club", 1]])
      expect(await partnersOf("cus_nobody")).toEqual([])
    })

    describe("a product", () => {
      const read = (productId: string, query: object = {}) =>
        shop.admin.get<ProductCommissions>(
          `/admin/products/${productId}/partner-commissions`,
          { ...query },
        )

      it("shows the rules it falls under, those that decide first, and not the defaults", async () => {
        const { admin, product, program_id } = shop
        expect(await read(product.product_id)).toEqual({
          rules: [],
          overrides: [],
          count: 0,
          limit: 20,
          offset: 0,
        })
        const { product_category: furniture } = await admin.post<{
          product_category: { id: string }
        }>("/admin/product-categories", { name: "Furniture" })
        const { product_category: chairs } = await admin.post<{
          product_category: { id: string }
        }>("/admin/product-categories", {
          name: "Chairs",
          parent_category_id: furniture.id,
        })
        await admin.post(`/admin/products/${product.product_id}`, {
          categories: [{ id: chairs.id }],
        })
        const { program } = await admin.post<{ program: { id: string } }>(
          "/admin/partner-programs",
          { name: "Later", priority: 5 },
        )
        for (const [id, type, target_id] of [
          [program.id, "category", chairs.id],
          [program_id, "category", furniture.id],
          [program_id, "category", chairs.id],
          [program_id, "product", product.product_id],
          [program_id, "product", "prod_other"],
        ]) {
          await admin.post(`/admin/partner-programs/${id}/rules`, {
            scope: { type, target_id },
            rates: [{ level: 1, percent: 12 }],
          })
        }
        const { rules } = await read(product.product_id)
        expect(
          rules.map(({ program: { name }, scope, target, decides }) => [
            name,
            scope,
            target?.name,
            decides,
          ]),
        ).toEqual([
          ["Friends", "product", "Chair", true],
          ["Friends", "category", "Chairs", false],
          ["Friends", "category", "Furniture", false],
          ["Later", "category", "Chairs", true],
        ])
      })

      it("shows partners' own rates and global ones, page by page", async () => {
        const { admin, product } = shop
        await admin.post(`/admin/partners/${shop.ana}/overrides`, {
          scope: { type: "product", target_id: product.product_id },
          rates: [{ level: 1, percent: 15 }],
        })
        await admin.post(`/admin/partners/${shop.ben}/overrides`, {
          scope: { type: "global", target_id: product.product_id },
          pay: { amounts: [{ currency_code: "eur", amount: 2 }] },
        })
        const all = await read(product.product_id)
        expect(all.count).toBe(2)
        expect(all.overrides).toMatchObject([
          { partner: { code: "ben" }, scope: "global" },
          {
            partner: { code: "ana" },
            scope: "product",
            rates: [{ level: 1, percent: 15 }],
          },
        ])
        const second = await read(product.product_id, { limit: 1, offset: 1 })
        expect(second).toMatchObject({
          overrides: [{ partner: { code: "ana" } }],
          count: 2,
        })
      })

      it("is not found where there is none", async () => {
        const { status } = await shop.admin.tryGet(
          "/admin/products/prod_none/partner-commissions",
        )
        expect(status).toBe(404)
      })
    })
  },
})
