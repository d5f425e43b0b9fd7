import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import {
  checkBooks,
  commissionsOf,
  earningsOf,
  pendingOf,
  postedFor,
  syncOrder,
} from "./helpers/books"
import { deliver, listenTo, losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import {
  createPartner,
  createProgram,
  readLedger,
  signInPartner,
} from "./helpers/partners"
import {
  completeCart,
  fillCart,
  followLink,
  placeOrder,
} from "./helpers/shopping"
import { createProduct, createStore } from "./helpers/store"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    /** A cart with one chair at 100.00, of a visitor whom the partner sent. */
    async function fillCartThrough(code: string): Promise<string> {
      const visitor = await followLink(shop.store.visitor, `/r/${code}`)
      const { variant_id } = shop.product
      return await fillCart(
        shop.store,
        { items: [{ variant_id, quantity: 1 }] },
        visitor,
      )
    }

    describe("an order that is synced many times at once", () => {
      it("pays each partner once, whoever of twenty comes first", async () => {
        const { admin, store } = shop
        const cart = await fillCartThrough("ana")
        const order = await losingEvent(getContainer(), "order.placed", () =>
          completeCart(store, cart),
        )

        await Promise.all(
          Array.from({ length: 20 }, () => syncOrder(admin, order.id)),
        )

        expect(await postedFor(admin, order.id)).toEqual([
          "earn 10.00",
          "earn 3.00",
        ])
        expect(await checkBooks(admin)).toMatchObject({
          ok: true,
          transfers: 2,
        })
      })

      it("tells other code once who was credited and what each earned", async () => {
        const { admin, store, ana, ben } = shop
        const cart = await fillCartThrough("ana")
        const order = await losingEvent(getContainer(), "order.placed", () =>
          completeCart(store, cart),
        )
        const order_id = order.id

        await listenTo(
          getContainer(),
          ["order.attributed", "commission.earned"],
          async (heard) => {
            await Promise.all(
              Array.from({ length: 5 }, () => syncOrder(admin, order_id)),
            )
            await eventually(async () => {
              expect(
                heard.filter(({ name }) => name === "commission.earned"),
              ).toHaveLength(2)
            })
            expect(heard.map(({ name, data }) => [name, data])).toEqual(
              expect.arrayContaining([
                [
                  "commission.earned",
                  expect.objectContaining({
                    order_id,
                    partner_id: ana,
                    amount: "10",
                  }),
                ],
                [
                  "commission.earned",
                  expect.objectContaining({
                    order_id,
                    partner_id: ben,
                    amount: "3",
                  }),
                ],
              ]),
            )
            expect(
              heard.filter(({ name }) => name === "order.attributed"),
            ).toEqual([
              { name: "order.attributed", data: { order_id, partner_id: ana } },
            ])
          },
        )
      })
    })

    describe("many orders at once that share a recruiter", () => {
      it("adds every one of them up: 10 x 10.00 for Ana and for Carl, 20 x 3.00 for Ben", async () => {
        const { admin, store, ana, ben, program_id } = shop
        const carl = await createPartner(admin, "carl", ben)
        await admin.post(`/admin/partner-programs/${program_id}/enrollments`, {
          partner_id: carl,
        })
        const carts: string[] = []
        for (let pair = 0; pair < 10; pair++) {
          carts.push(await fillCartThrough("ana"))
          carts.push(await fillCartThrough("carl"))
        }

        const orders = await Promise.all(
          carts.map((cart) => completeCart(store, cart)),
        )
        await Promise.all(
          orders.flatMap(({ id }) => [
            deliver(getContainer(), "order.placed", { id }),
            syncOrder(admin, id),
          ]),
        )

        await eventually(async () => {
          expect(await pendingOf(admin, ana)).toEqual({ eur: 100 })
          expect(await pendingOf(admin, carl)).toEqual({ eur: 100 })
          expect(await pendingOf(admin, ben)).toEqual({ eur: 60 })
        })
        expect(await checkBooks(admin)).toMatchObject({
          ok: true,
          transfers: 40,
        })
      })
    })

    describe("currencies without cents and with three digits", () => {
      it.each([
        // 10 % of 999 = 99.9, 3 % = 29.97: whole yen
        { currency: "jpy", country: "jp", price: 999, ana: 100, ben: 30 },
        // 10 % of 0.999 = 0.0999, 3 % = 0.02997: a thousandth of a dinar
        { currency: "kwd", country: "kw", price: 0.999, ana: 0.1, ben: 0.03 },
      ])(
        "pays 10 % of $price $currency as $ana, in its own balance",
        async ({ currency, country, price, ana, ben }) => {
          const { admin } = shop
          const store = await createStore(api, admin, {
            currency_code: currency,
            country_code: country,
            tax_rate: 10,
            shipping_price: 5,
          })
          const { variant_id } = await createProduct(
            admin,
            store,
            "Bowl",
            price,
            currency,
          )
          const order = await placeOrder(
            store,
            { items: [{ variant_id, quantity: 1 }], country_code: country },
            await followLink(store.visitor, "/r/ana"),
          )

          await eventually(async () => {
            expect(await earningsOf(admin, order.id)).toEqual({ ana, ben })
          })
          expect(await pendingOf(admin, shop.ana)).toEqual({ [currency]: ana })
          const partner = await signInPartner(api, store, "ana")
          const { ledger } = await readLedger(partner, {
            currency_code: currency,
          })
          expect(ledger.ending_balance).toBe(ana)
        },
      )
    })

    describe("the line of recruiters", () => {
      it("shows the recruiter who sold, and the seller nothing of the kind", async () => {
        const { store } = shop
        await completeCart(store, await fillCartThrough("ana"))
        const ben = await signInPartner(api, store, "ben")

        await eventually(async () => {
          const { entries } = await readLedger(ben)
          expect(entries).toEqual([
            expect.objectContaining({
              kind: "commission",
              amount: 3,
              level: 2,
              sold_by: { code: "ana", name: "ANA" },
            }),
          ])
        })
        const ana = await readLedger(await signInPartner(api, store, "ana"))
        expect(ana.entries).toEqual([
          expect.objectContaining({ amount: 10, level: 1, sold_by: null }),
        ])
      })

      it("pays a third level only when the Partner defaults say three levels", async () => {
        const { admin, store, ben } = shop
        const carl = await createPartner(admin, "carl")
        await admin.post(`/admin/partners/${ben}`, { parent_id: carl })
        await createProgram(admin, {
          name: "Three levels",
          default_rates: [
            { level: 1, percent: 10 },
            { level: 2, percent: 3 },
            { level: 3, percent: 1 },
          ],
          partners: [shop.ana],
        })
        await admin.delete(
          `/admin/partner-programs/${shop.program_id}/enrollments/${shop.ana}`,
        )

        const two = await completeCart(store, await fillCartThrough("ana"))
        await syncOrder(admin, two.id)
        expect(await earningsOf(admin, two.id)).toEqual({ ana: 10, ben: 3 })

        await admin.post("/admin/partner-settings", { levels: 3 })
        const three = await completeCart(store, await fillCartThrough("ana"))
        await syncOrder(admin, three.id)
        expect(await earningsOf(admin, three.id)).toEqual({
          ana: 10,
          ben: 3,
          carl: 1,
        })
        const { commissions } = await commissionsOf(admin, three.id)
        expect(
          commissions.map(({ level, partner, sold_by }) => [
            level,
            partner.code,
            sold_by?.code,
          ]),
        ).toEqual([
          [1, "ana", "ana"],
          [2, "ben", "ana"],
          [3, "carl", "ana"],
        ])
      })

      it("pays the unused rate when nobody is on level 2, if the Partner defaults say so", async () => {
        const { admin, store } = shop
        const doraId = await createPartner(admin, "dora")
        await createProgram(admin, {
          name: "With a rate for the unused level",
          default_rates: [
            { level: 1, percent: 10 },
            { level: 2, percent: 3 },
            { level: 1, role: "unused", percent: 2 },
          ],
          partners: [doraId],
        })
        const earned = async () => {
          const { id } = await completeCart(
            store,
            await fillCartThrough("dora"),
          )
          await syncOrder(admin, id)
          return await earningsOf(admin, id)
        }
        const structure = async () => {
          const dora = await signInPartner(api, store, "dora")
          const { programs } = await dora.get<{
            programs: { rules: { levels: { role: string }[] }[] }[]
          }>("/store/partners/me/commission-structure")
          return programs[0].rules[0].levels.map(({ role }) => role)
        }
        expect(await earned()).toEqual({ dora: 10 })
        expect(await structure()).toEqual(["sale", "sale"])

        await admin.post("/admin/partner-settings", { pay_if_unused: true })
        expect(await earned()).toEqual({ dora: 12 })
        expect(await structure()).toEqual(["sale", "sale", "unused"])

        await admin.post(`/admin/partners/${doraId}`, {
          parent_id: shop.ben,
        })
        expect(await earned()).toEqual({ dora: 10, ben: 3 })
      })
    })
  },
})
