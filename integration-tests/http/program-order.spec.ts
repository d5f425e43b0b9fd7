import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { earningsOf, syncOrder } from "./helpers/books"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { createProgram } from "./helpers/partners"

jest.setTimeout(120_000)

interface Listed {
  programs: {
    id: string
    priority: number
    enrolled_partners: number
    rules: { scope: string; target: { name: string } | null }[]
  }[]
}

interface Created {
  program: { id: string; priority: number }
}

const PATH = "/admin/partner-programs"

/** A chair is 100.00. "Friends" pays Ana 10 %, "Winter" 20 %; she is in both. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let winter: string
    let spare: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      winter = await createProgram(shop.admin, {
        name: "Winter",
        priority: 5,
        default_rates: [{ level: 1, percent: 20 }],
        products: [
          {
            product_id: shop.product.product_id,
            rates: [{ level: 1, percent: 20 }],
          },
        ],
        partners: [shop.ana],
      })
      spare = await createProgram(shop.admin, {
        name: "Spare",
        priority: 5,
        partners: [],
      })
    })

    const order = async (...program_ids: string[]) =>
      await shop.admin.tryPost(`${PATH}/order`, { program_ids })

    async function listed() {
      return (await shop.admin.get<Listed>(PATH)).programs
    }

    const priorities = async () =>
      (await listed()).map(({ id, priority }) => [id, priority])

    async function earnedByAna(): Promise<number> {
      const { id } = await orderThroughAna(shop)
      return await earnedFor(id)
    }

    async function earnedFor(orderId: string): Promise<number> {
      await syncOrder(shop.admin, orderId)
      return (await earningsOf(shop.admin, orderId)).ana
    }

    it("decides which program pays, for orders placed from then on", async () => {
      const before = await orderThroughAna(shop)
      expect(await earnedFor(before.id)).toBe(10)
      expect((await order(winter, shop.program_id, spare)).status).toBe(200)
      expect(await priorities()).toEqual([
        [winter, 1],
        [shop.program_id, 2],
        [spare, 3],
      ])
      expect(await earnedByAna()).toBe(20)
      expect(await earnedFor(before.id)).toBe(10)
    })

    it("leaves programs that are not named behind, as they stood", async () => {
      await order(winter, shop.program_id, spare)
      await order(spare)
      expect(await priorities()).toEqual([
        [spare, 1],
        [winter, 2],
        [shop.program_id, 3],
      ])
    })

    it("can be changed by many at once, and ends in one of their orders", async () => {
      await Promise.all([
        order(winter, shop.program_id, spare),
        order(spare, shop.program_id, winter),
        order(shop.program_id, winter, spare),
      ])
      expect((await priorities()).map(([, priority]) => priority)).toEqual([
        1, 2, 3,
      ])
    })

    it("refuses programs that do not exist, and one named twice", async () => {
      const before = await priorities()
      expect(await order("pprog_unknown")).toMatchObject({ status: 404 })
      const twice = await order(winter, winter)
      expect(twice.status).toBe(400)
      expect(twice.data.message).toContain("program_ids")
      expect((await order()).status).toBe(400)
      expect(await priorities()).toEqual(before)
    })

    it("puts a new program behind all others", async () => {
      const before = (await priorities()).map(([id]) => id)
      const created = await Promise.all(
        ["Last", "Very last"].map(
          async (name) => await shop.admin.post<Created>(PATH, { name }),
        ),
      )
      const added = created
        .map(({ program }) => program)
        .sort((one, other) => one.priority - other.priority)
      expect(added.map(({ priority }) => priority)).toEqual([6, 7])
      expect((await priorities()).map(([id]) => id)).toEqual([
        ...before,
        ...added.map(({ id }) => id),
      ])
    })

    it("lists how many partners are enrolled, and what rules are made for", async () => {
      const programs = await listed()
      const enrolled = programs.map(({ id, enrolled_partners }) => [
        id,
        enrolled_partners,
      ])
      expect(Object.fromEntries(enrolled)).toEqual({
        [winter]: 1,
        [shop.program_id]: 1,
        [spare]: 0,
      })
      const targets = programs
        .find(({ id }) => id === winter)
        ?.rules.map(({ scope, target }) => [scope, target?.name ?? null])
        .sort()
      expect(targets).toEqual([
        ["default", null],
        ["product", "Chair"],
      ])
    })
  },
})
