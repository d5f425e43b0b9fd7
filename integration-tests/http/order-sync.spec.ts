import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { catchUpEmailsWorkflow } from "../../src/workflows/email/catch-up-emails"
import { databaseOf } from "./helpers/database"
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
import { allMails, createMailFolder, mailsTo, type Mail } from "./helpers/mails"
import {
  cancelOrder,
  capturePayment,
  refundPayment,
} from "./helpers/order-turns"
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

/** Within it an event that was to be handled has been. */
const SETTLED_MS = 700

const mailFolder = createMailFolder()
// The runner's own `env` comes after it has read medusa-config.
process.env.MAIL_FOLDER = mailFolder

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

    describe("partners are told by e-mail", () => {
      const CHANGED = "commission.changed"

      const settle = () =>
        new Promise((resolve) => setTimeout(resolve, SETTLED_MS))

      /** Intl puts spaces that do not break between amounts and currencies. */
      const told = (orderId: string): Mail[] =>
        allMails(mailFolder)
          .filter(({ data }) => data.order_id === orderId)
          .map((mail) => ({ ...mail, text: mail.text.replace(/\u00a0/g, " ") }))

      const kindsTold = (orderId: string) =>
        told(orderId).map(({ to, template }) => [
          to.replace("@example.com", ""),
          template.replace("partner-center-", ""),
        ])

      async function expectTold(orderId: string, ...kinds: string[]) {
        await eventually(async () =>
          expect(kindsTold(orderId)).toEqual(
            kinds.map((kind) => ["ana", kind]),
          ),
        )
      }

      const orderThroughAna = async () =>
        await completeCart(shop.store, await fillCartThrough("ana"))

      /** Runs the job that finds what events did not bring. */
      const catchUp = async () =>
        (
          await catchUpEmailsWorkflow(getContainer()).run({
            input: { min_age_seconds: 0 },
          })
        ).result

      it("of their first sale, then of each: the seller, not the recruiter", async () => {
        const first = await orderThroughAna()
        await expectTold(first.id, "first_sale")
        const second = await orderThroughAna()
        await expectTold(second.id, "sale_credited")

        const [mail] = told(first.id)
        expect(mail.subject).toBe("Congratulations on your first sale")
        expect(mail.text).toMatch(/Order #\d+ came through you/)
        expect(mail.text).toContain("it earns ANA €10.00")
        expect(mail.text).toContain("Sold: Chair")
        expect(mail.text).toContain("The commission is pending")
        expect(mail.html).toContain("€10.00")
        expect(told(second.id)[0].subject).toContain("€10.00")
      })

      it("once, though events come twice, out of turn and to many at once", async () => {
        const { id: order_id } = await losingEvent(
          getContainer(),
          "order.placed",
          orderThroughAna,
        )
        await deliver(getContainer(), CHANGED, { order_ids: [order_id] })
        await Promise.all(
          Array.from({ length: 5 }, () => syncOrder(shop.admin, order_id)),
        )
        await Promise.all(
          Array.from({ length: 5 }, () =>
            deliver(getContainer(), CHANGED, { order_ids: [order_id] }),
          ),
        )
        await expectTold(order_id, "first_sale")
        await settle()
        await catchUp()
        await expectTold(order_id, "first_sale")
      })

      it("of one first sale, when two orders come at the same time", async () => {
        const carts = [
          await fillCartThrough("ana"),
          await fillCartThrough("ana"),
        ]
        const orders = await Promise.all(
          carts.map((cart) => completeCart(shop.store, cart)),
        )
        await eventually(async () =>
          expect(
            orders
              .flatMap(({ id }) => kindsTold(id).map(([, kind]) => kind))
              .sort(),
          ).toEqual(["first_sale", "sale_credited"]),
        )
        await settle()
        expect(orders.map(({ id }) => told(id))).toEqual([
          [expect.anything()],
          [expect.anything()],
        ])
      })

      it("also when the event was lost: the job finds what it would have told", async () => {
        const { id } = await losingEvent(getContainer(), CHANGED, async () => {
          const order = await orderThroughAna()
          await eventually(async () =>
            expect(await earningsOf(shop.admin, order.id)).not.toEqual({}),
          )
          return order
        })
        expect(told(id)).toEqual([])
        expect(await catchUp()).toEqual({ sent: 1 })
        expect(await catchUp()).toEqual({ sent: 0 })
        await expectTold(id, "first_sale")
      })

      it("of an application whose event was lost, once", async () => {
        // Nobody of this file sells by that name: their e-mails share a folder.
        const applicant = { name: "Nora", email: "nora@example.com" }
        await losingEvent(getContainer(), "partner.applied", () =>
          shop.store.visitor.post("/store/partners/applications", applicant),
        )
        const kinds = () =>
          mailsTo(mailFolder, applicant.email).map(({ template }) => template)
        expect(kinds()).toEqual([])
        expect(await catchUp()).toEqual({ sent: 1 })
        expect(await catchUp()).toEqual({ sent: 0 })
        expect(kinds()).toEqual(["partner-center-application_received"])
      })

      it("of what is taken back: one e-mail for all lines of a refund or a cancelled order", async () => {
        const refunded = await orderThroughAna()
        await capturePayment(shop.admin, refunded.id)
        await expectTold(refunded.id, "first_sale")
        // 110 x 1.19 = 130.90: 65.45 is half
        await refundPayment(shop.admin, refunded.id, 65.45)
        await expectTold(refunded.id, "first_sale", "commission_reversed")
        expect(told(refunded.id)[1].text).toContain(
          "€5.00 was taken back so far",
        )
        expect(told(refunded.id)[1].text).toContain("still earns you €5.00")

        const canceled = await orderThroughAna()
        await expectTold(canceled.id, "sale_credited")
        await cancelOrder(shop.admin, canceled.id)
        await expectTold(canceled.id, "sale_credited", "commission_reversed")
        await deliver(getContainer(), CHANGED, { order_ids: [canceled.id] })
        await settle()
        const [, reversal, ...more] = told(canceled.id)
        expect(more).toEqual([])
        expect(reversal.text).toContain("€10.00 was taken back so far")
        expect(reversal.text).toContain("earns you nothing any more")
        expect(reversal.text).toContain("changed or cancelled")
      })

      it("of nothing by an event that is not true any more", async () => {
        const { id } = await losingEvent(getContainer(), CHANGED, async () => {
          const order = await orderThroughAna()
          await eventually(async () =>
            expect(await earningsOf(shop.admin, order.id)).not.toEqual({}),
          )
          return order
        })
        await cancelOrder(shop.admin, id)
        await expectTold(id, "commission_reversed")
        await deliver(getContainer(), CHANGED, { order_ids: [id] })
        await settle()
        await expectTold(id, "commission_reversed")
      })

      it("of nothing that they do not want to hear, or the store does not want to tell", async () => {
        const { admin, ana } = shop
        const silences: [string, object, object][] = [
          [
            `/admin/partners/${ana}`,
            { notify_on_sale: false },
            { notify_on_sale: true },
          ],
          [
            `/admin/partners/${ana}`,
            { status: "inactive" },
            { status: "active" },
          ],
          [
            "/admin/partner-settings",
            { skip_notifications: true },
            { skip_notifications: false },
          ],
        ]
        for (const [path, off, on] of silences) {
          const { id } = await losingEvent(
            getContainer(),
            CHANGED,
            async () => {
              const order = await orderThroughAna()
              await eventually(async () =>
                expect(await earningsOf(admin, order.id)).not.toEqual({}),
              )
              return order
            },
          )
          await admin.post(path, off)
          await deliver(getContainer(), CHANGED, { order_ids: [id] })
          await settle()
          expect(told(id)).toEqual([])
          await admin.post(path, on)
          await deliver(getContainer(), CHANGED, { order_ids: [id] })
          await eventually(async () => expect(told(id)).toHaveLength(1))
        }
      })

      it("of no order that was placed long before the store learned of it", async () => {
        const { id } = await losingEvent(getContainer(), CHANGED, async () => {
          const order = await orderThroughAna()
          await eventually(async () =>
            expect(await earningsOf(shop.admin, order.id)).not.toEqual({}),
          )
          return order
        })
        const sql = databaseOf(getContainer())
        const longAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000)
        await sql("partner").update({ created_at: longAgo })
        await sql("partner_commission").update({ placed_at: longAgo })
        await deliver(getContainer(), CHANGED, { order_ids: [id] })
        await settle()
        expect(told(id)).toEqual([])

        await sql("partner_order_sync").update({ created_at: longAgo })
        await deliver(getContainer(), CHANGED, { order_ids: [id] })
        await expectTold(id, "first_sale")
      })

      it("of a lead, with as much of the address as they see elsewhere", async () => {
        const { admin, store, ana } = shop
        const leads = () =>
          allMails(mailFolder).filter(
            ({ template }) => template === "partner-center-lead_received",
          )
        const fillForm = async (email: string) =>
          await store.visitor.post("/store/referrals/leads", {
            visitor_id: await followLink(store.visitor, "/r/ana"),
            email,
          })

        await fillForm("lena@example.com")
        await eventually(async () => expect(leads()).toHaveLength(1))
        const [mail] = leads()
        expect(mail.to).toBe("ana@example.com")
        expect(mail.text).toContain("l•••@example.com")
        expect(JSON.stringify(mail)).not.toContain("lena@")
        const [{ id }] = await databaseOf(getContainer())("partner_referral")
        await deliver(getContainer(), "referral.lead_created", { id })
        await catchUp()

        await admin.post(`/admin/partners/${ana}`, { notify_on_lead: false })
        await fillForm("mona@example.com")
        await settle()
        expect(leads()).toHaveLength(1)
      })
    })
  },
})
