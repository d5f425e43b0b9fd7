import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { commissionsOf, earningsOf, syncOrder } from "./helpers/books"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { signInPartner } from "./helpers/partners"

jest.setTimeout(120_000)

/**
 * The chair (100.00) is of type Seat, tagged oak, in the collection Autumn and in the
 * category Chairs, which is below Furniture. The program's default pays Ana 10 %.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let targets: Record<string, string>

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      const { admin } = shop
      const create = async (path: string, key: string, body: object) =>
        (await admin.post<Record<string, { id: string }>>(path, body))[key].id
      const category = (name: string, parent?: string) =>
        create("/admin/product-categories", "product_category", {
          name,
          is_active: true,
          ...(parent ? { parent_category_id: parent } : {}),
        })
      const furniture = await category("Furniture")
      targets = {
        product: shop.product.product_id,
        product_type: await create("/admin/product-types", "product_type", {
          value: "Seat",
        }),
        product_tag: await create("/admin/product-tags", "product_tag", {
          value: "oak",
        }),
        collection: await create("/admin/collections", "collection", {
          title: "Autumn",
        }),
        chairs: await category("Chairs", furniture),
        furniture,
      }
      await admin.post(`/admin/products/${shop.product.product_id}`, {
        type_id: targets.product_type,
        collection_id: targets.collection,
        tags: [{ id: targets.product_tag }],
        categories: [{ id: targets.chairs }],
      })
    })

    /** A rule that pays level 1 so many percent. */
    async function saveRule(
      type: string,
      target: string,
      percent: number,
    ): Promise<void> {
      await shop.admin.post(
        `/admin/partner-programs/${shop.program_id}/rules`,
        {
          scope: { type, target_id: targets[target] },
          rates: [{ level: 1, percent }],
        },
      )
    }

    async function orderedChair(): Promise<string> {
      const { id } = await orderThroughAna(shop)
      await syncOrder(shop.admin, id)
      return id
    }

    it("the most specific rule of a program decides, and the partner sees them by name", async () => {
      const steps: [type: string, target: string, percent: number][] = [
        ["category", "furniture", 11],
        ["category", "chairs", 12],
        ["collection", "collection", 13],
        ["product_tag", "product_tag", 14],
        ["product_type", "product_type", 15],
        ["product", "product", 16],
      ]
      for (const [type, target, percent] of steps) {
        await saveRule(type, target, percent)
        expect(await earningsOf(shop.admin, await orderedChair())).toEqual({
          ana: percent,
        })
      }

      const ana = await signInPartner(api, shop.store, "ana")
      const { programs } = await ana.get<{
        programs: {
          rules: { scope: string; target: { name: string } | null }[]
        }[]
      }>("/store/partners/me/commission-structure")
      expect(
        programs[0].rules
          .map(({ scope, target }) => `${scope} ${target?.name}`)
          .sort(),
      ).toEqual([
        "category Chairs",
        "category Furniture",
        "collection Autumn",
        "default undefined",
        "product Chair",
        "product_tag oak",
        "product_type Seat",
      ])
    })

    it("a product that moves to another category does not rewrite its old orders", async () => {
      await saveRule("category", "chairs", 20)
      const before = await orderedChair()
      await shop.admin.post(`/admin/products/${shop.product.product_id}`, {
        categories: [],
      })
      const after = await orderedChair()

      await syncOrder(shop.admin, before)
      expect(await earningsOf(shop.admin, before)).toEqual({ ana: 20 })
      expect(await earningsOf(shop.admin, after)).toEqual({ ana: 10, ben: 3 })
    })

    it("a product that is deleted still earns what was agreed", async () => {
      await saveRule("product_tag", "product_tag", 20)
      const id = await orderedChair()
      await shop.admin.delete(`/admin/products/${shop.product.product_id}`)
      await syncOrder(shop.admin, id)
      expect(await earningsOf(shop.admin, id)).toEqual({ ana: 20 })
      expect((await commissionsOf(shop.admin, id)).commissions).toMatchObject([
        { title: "Chair", rule_version: 1 },
      ])
    })

    it("a rule needs a target that looks like one, unless it is the default", async () => {
      const path = `/admin/partner-programs/${shop.program_id}/rules`
      const rates = [{ level: 1, percent: 5 }]
      const answers = await Promise.all(
        [
          { type: "category" },
          { type: "default", target_id: "pcat_1" },
          { type: "colour", target_id: "red" },
        ].map((scope) => shop.admin.tryPost(path, { scope, rates })),
      )
      for (const { status, data } of answers) {
        expect(status).toBe(400)
        expect(data.message).toContain("scope")
      }
    })
  },
})
