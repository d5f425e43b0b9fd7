import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { earningsOf, syncOrder, transfersOf } from "./helpers/books"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { cancelOrder } from "./helpers/order-turns"
import { followLink, placeOrder } from "./helpers/shopping"
import { askWhatIf, type WhatIfResult } from "./helpers/what-if"

jest.setTimeout(120_000)

/**
 * Three orders through Ana's link, of one chair (100.00), of two, and of one that is
 * cancelled: 10.00 + 20.00 for Ana, 3.00 + 6.00 for Ben.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      const orders = [
        await orderThroughAna(shop),
        await orderThroughAna(shop, 2),
        await orderThroughAna(shop),
        await placeOrder(
          shop.store,
          { items: [{ variant_id: shop.product.variant_id, quantity: 1 }] },
          null,
        ),
      ]
      await cancelOrder(shop.admin, orders[2].id)
      // Each test begins with what is stored now: no event may be on its way.
      for (const { id } of orders) {
        await syncOrder(shop.admin, id)
      }
    })

    async function ask(body: object, orders = 4): Promise<WhatIfResult> {
      const { progress, result } = await askWhatIf(shop.admin, body)
      expect(progress).toEqual([{ done: orders, total: orders }])
      return result
    }

    const short = ({ partners }: WhatIfResult) =>
      Object.fromEntries(
        partners.map(({ partner, was, would }) => [partner.code, [was, would]]),
      )

    it("finds nothing to differ when nothing is supposed", async () => {
      const result = await ask({})
      expect(result).toMatchObject({
        orders: 4,
        changed_orders: 0,
        left_orders: 0,
        totals: [{ currency_code: "eur", was: 39, would: 39, difference: 0 }],
      })
    })

    it("answers for each partner and in all what other rules would have paid, and posts nothing", async () => {
      const before = await transfersOf(shop.admin)
      const result = await ask({
        programs: [
          {
            id: shop.program_id,
            rules: [
              {
                scope: { type: "default" },
                rates: [
                  { level: 1, percent: 20 },
                  { level: 2, percent: 1 },
                ],
              },
            ],
          },
        ],
      })
      expect(short(result)).toEqual({ ana: [30, 60], ben: [9, 3] })
      expect(result).toMatchObject({
        changed_orders: 2,
        totals: [{ was: 39, would: 63, difference: 24 }],
      })
      expect(await transfersOf(shop.admin)).toEqual(before)
      expect(await ask({})).toMatchObject({ changed_orders: 0 })
    })

    it("supposes other Partner defaults, with who would have been credited", async () => {
      expect(short(await ask({ settings: { levels: 1 } }))).toEqual({
        ana: [30, 30],
        ben: [9, 0],
      })
      const clickOnBen = await followLink(shop.store.visitor, "/r/ben")
      await followLink(shop.store.visitor, "/r/ana", clickOnBen)
      // Ben is enrolled nowhere: as the first referring partner he would earn nothing.
      const { id } = await placeOrder(
        shop.store,
        { items: [{ variant_id: shop.product.variant_id, quantity: 1 }] },
        clickOnBen,
      )
      await eventually(async () => {
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
      })
      const first = await ask({ settings: { credited_partner: "first" } }, 5)
      expect(short(first)).toEqual({ ana: [40, 30], ben: [12, 9] })
    })

    it("lets caps and tiers count what would have been earned and sold before", async () => {
      expect(
        short(
          await ask({
            programs: [
              {
                id: shop.program_id,
                month_cap: [{ currency_code: "eur", amount: 25 }],
              },
            ],
          }),
        ),
      ).toEqual({ ana: [30, 25], ben: [9, 9] })
      expect(
        short(
          await ask({
            programs: [
              {
                id: shop.program_id,
                rules: [
                  {
                    scope: { type: "default" },
                    rates: [{ level: 1, percent: 10 }],
                    tiers: {
                      period: "ever",
                      steps: [
                        {
                          from: [{ currency_code: "eur", amount: 100 }],
                          rates: [{ level: 1, percent: 50 }],
                        },
                      ],
                    },
                  },
                ],
              },
            ],
          }),
        ),
      ).toEqual({ ana: [30, 110], ben: [9, 0] })
    })

    it("looks at a range of days only", async () => {
      expect(
        await ask({ to: "2020-01-01", settings: { levels: 1 } }, 0),
      ).toEqual({
        orders: 0,
        changed_orders: 0,
        left_orders: 0,
        totals: [],
        partners: [],
      })
    })

    it("refuses what could not be saved either", async () => {
      const { status, data } = await shop.admin.tryPost(
        "/admin/partner-reports/what-if",
        { settings: { levels: 4, tracking_window_days: 0 } },
      )
      expect(status).toBe(400)
      expect(data.message).toContain("settings.levels: ")
      expect(data.message).toContain(
        "settings.tracking_window_days: must be at least 1 day; null means without end",
      )
    })
  },
})
