import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { signInAdmin } from "./helpers/admin-user"
import type { ApiUser } from "./helpers/api"
import { checkBooks, postedFor, syncOrder } from "./helpers/books"
import { deliver } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import {
  capturePayment,
  fulfillItems,
  refundPayment,
  returnItems,
} from "./helpers/order-turns"
import {
  createPartner,
  createProgram,
  readLedger,
  signInPartner,
} from "./helpers/partners"
import { followLink, placeOrder, type PlacedOrder } from "./helpers/shopping"
import {
  createProduct,
  createPromotion,
  createStore,
  type TestStore,
} from "./helpers/store"

jest.setTimeout(120_000)

/** Every step of the example, as the ledger shows it at the end. */
const ALL_TRANSFERS = [
  "clawback 2.16",
  "clawback 2.16",
  "clawback 6.00",
  "clawback 7.20",
  "clawback 7.20",
  "earn 14.40",
  "earn 4.32",
  "earn 6.00",
]

/**
 * The example of the first issue: 2 shirts at 80.00 less 10 %, 3 mugs at 5.00; level 1
 * 10 %, level 2 3 %, and 2.00 per mug at level 1.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("the worked example, through the public API alone", () => {
      let admin: ApiUser
      let store: TestStore
      let shirt: { product_id: string; variant_id: string }
      let mug: { product_id: string; variant_id: string }

      beforeAll(async () => {
        admin = await signInAdmin(api, getContainer())
        store = await createStore(api, admin)
        shirt = await createProduct(admin, store, "Shirt", 80)
        mug = await createProduct(admin, store, "Mug", 5)
        await createPromotion(admin, "TENOFF", shirt.product_id, 10)
        const ben = await createPartner(admin, "ben")
        const ana = await createPartner(admin, "ana", ben)
        await createProgram(admin, {
          name: "Friends",
          default_rates: [
            { level: 1, percent: 10 },
            { level: 2, percent: 3 },
          ],
          products: [
            {
              product_id: mug.product_id,
              rates: [
                {
                  level: 1,
                  amounts: [{ currency_code: "eur", amount: 2 }],
                },
              ],
            },
          ],
          partners: [ana],
        })
      })

      async function orderThroughAna(): Promise<PlacedOrder> {
        const visitor = await followLink(store.visitor, "/r/ana")
        return await placeOrder(
          store,
          {
            items: [
              { variant_id: shirt.variant_id, quantity: 2 },
              { variant_id: mug.variant_id, quantity: 3 },
            ],
            promo_codes: ["TENOFF"],
          },
          visitor,
        )
      }

      async function expectBalances(ana: number, ben: number): Promise<void> {
        for (const [code, balance] of [
          ["ana", ana],
          ["ben", ben],
        ] as const) {
          const partner = await signInPartner(api, store, code)
          const { ledger, balances } = await readLedger(partner)
          expect([code, ledger.ending_balance]).toEqual([code, balance])
          expect(balances[0].pending).toBe(balance)
        }
      }

      /** Goes through the example; `meanwhile` runs after each of its steps. */
      async function walkThrough(
        meanwhile: (orderId: string) => Promise<void>,
      ): Promise<PlacedOrder> {
        const order = await orderThroughAna()
        await meanwhile(order.id)
        await eventually(() => expectBalances(20.4, 4.32))

        await capturePayment(admin, order.id)
        await meanwhile(order.id)
        await eventually(() => expectBalances(20.4, 4.32))

        const shirtLine = order.items.find(
          ({ variant_id }) => variant_id === shirt.variant_id,
        )!
        await fulfillItems(admin, store, order.id, [
          { id: shirtLine.id, quantity: 2 },
        ])
        await returnItems(admin, store, order.id, [
          { id: shirtLine.id, quantity: 1 },
        ])
        await meanwhile(order.id)
        await eventually(() => expectBalances(13.2, 2.16))

        await refundPayment(admin, order.id)
        await meanwhile(order.id)
        await eventually(() => expectBalances(0, 0))
        return order
      }

      it("pays 20.40 and 4.32, follows a return to 13.20 and 2.16, and a refund to 0", async () => {
        const order = await walkThrough(async () => {})

        expect(order.total).toBeCloseTo(201.11, 2)
        expect(await postedFor(admin, order.id)).toEqual(ALL_TRANSFERS)
        expect(await checkBooks(admin)).toMatchObject({
          ok: true,
          transfers: 8,
        })
      })

      it("is the same ledger when order.placed comes five times and three syncs run at once", async () => {
        const order = await walkThrough(async (orderId) => {
          const again = Array.from({ length: 5 }, () =>
            deliver(getContainer(), "order.placed", { id: orderId }),
          )
          const syncs = Array.from({ length: 3 }, () =>
            syncOrder(admin, orderId),
          )
          await Promise.all([...again, ...syncs])
        })

        expect(await postedFor(admin, order.id)).toEqual(ALL_TRANSFERS)
        expect(await checkBooks(admin)).toMatchObject({
          ok: true,
          transfers: 8,
        })
      })
    })
  },
})
