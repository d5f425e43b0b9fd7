import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { checkBooks, earningsOf, syncOrder } from "./helpers/books"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { capturePayment } from "./helpers/order-turns"
import { createPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

interface Listed {
  commissions: {
    id: string
    order_id: string
    order_display_id: number
    partner: { code: string }
    amount: number
    state: string
    placed_at: string
  }[]
  count: number
}

/** An order of one chair (100.00) through Ana's link is 10.00 for Ana, 3.00 for Ben. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    const path = "/admin/partner-commissions"
    const list = async (params: Record<string, unknown> = {}) =>
      await shop.admin.get<Listed>(path, params)

    /** Commissions as short sentences: "ana 10 pending". */
    const told = async (params: Record<string, unknown> = {}) =>
      (await list(params)).commissions.map(
        ({ partner, amount, state }) => `${partner.code} ${amount} ${state}`,
      )

    async function buyAs(code: string): Promise<string> {
      const { id } = await placeOrder(
        shop.store,
        {
          items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
          email: `${code}@example.com`,
        },
        await followLink(shop.store.visitor, `/r/${code}`),
      )
      await syncOrder(shop.admin, id)
      return id
    }

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      await shop.admin.post("/admin/partner-settings", { hold_days: 0 })
      const dora = await createPartner(shop.admin, "dora")
      await shop.admin.post(
        `/admin/partner-programs/${shop.program_id}/enrollments`,
        { partner_id: dora },
      )
    })

    afterEach(async () => {
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    describe("the list of commissions", () => {
      let large: string
      let paid: string
      let half: string
      let cancelled: string
      let own: string

      /** One order in each state, two chairs in the first. */
      beforeEach(async () => {
        large = (await orderThroughAna(shop, 2)).id
        paid = (await orderThroughAna(shop)).id
        await capturePayment(shop.admin, paid)
        const partly = await orderThroughAna(shop)
        half = partly.id
        await capturePayment(shop.admin, half, partly.total / 2)
        cancelled = (await orderThroughAna(shop)).id
        await syncOrder(shop.admin, cancelled)
        await shop.admin.post(`/admin/orders/${cancelled}/cancel`)
        own = await buyAs("ana")
        for (const id of [large, paid, half, cancelled]) {
          await syncOrder(shop.admin, id)
        }
      })

      it("tells what is pending, payable, taken back and under review, the latest first", async () => {
        const { commissions, count } = await list()
        expect(count).toBe(10)
        expect(commissions.map(({ order_id }) => order_id)).toEqual(
          [own, cancelled, half, paid, large].flatMap((id) => [id, id]),
        )
        const ofAna = commissions.filter(
          ({ partner }) => partner.code === "ana",
        )
        expect(ofAna).toMatchObject([
          { order_id: own, state: "under_review", amount: 10, pending: 10 },
          {
            order_id: cancelled,
            state: "reversed",
            earned: 10,
            clawed_back: 10,
            amount: 0,
          },
          {
            order_id: half,
            state: "partly_payable",
            pending: 5,
            payable: 5,
            title: "Chair",
            product_id: shop.product.product_id,
            level: 1,
            role: "sale",
            program: { id: shop.program_id, name: "Friends" },
            currency_code: "eur",
          },
          { order_id: paid, state: "payable", pending: 0, payable: 10 },
          { order_id: large, state: "pending", pending: 20, payable: 0 },
        ])
      })

      it("is filtered by state, partner, order, program and time", async () => {
        for (const [params, expected] of [
          [{ state: "pending" }, ["ana 20 pending", "ben 6 pending"]],
          [{ state: "payable" }, ["ana 10 payable", "ben 3 payable"]],
          [{ state: "reversed" }, ["ana 0 reversed", "ben 0 reversed"]],
          [
            { state: "partly_payable" },
            ["ana 10 partly_payable", "ben 3 partly_payable"],
          ],
          [
            { state: "under_review" },
            ["ana 10 under_review", "ben 3 under_review"],
          ],
          [{ state: "payable", partner_id: shop.ben }, ["ben 3 payable"]],
          [{ order_id: large }, ["ana 20 pending", "ben 6 pending"]],
          [{ program_id: "none" }, []],
          [{ to: "2020-01-01" }, []],
        ] as const) {
          expect((await told(params)).sort()).toEqual(expected)
          expect((await list(params)).count).toBe(expected.length)
        }
        expect(
          (
            await list({
              program_id: shop.program_id,
              from: new Date().toISOString().slice(0, 10),
            })
          ).count,
        ).toBe(10)
      })

      it("is searched by the order's number and by the partner's name or code", async () => {
        const [{ order_display_id: number }] = (await list({ order_id: paid }))
          .commissions
        for (const q of [String(number), `#${number}`]) {
          const found = await list({ q })
          expect(found.commissions.map(({ order_id }) => order_id)).toEqual([
            paid,
            paid,
          ])
        }
        expect((await list({ q: "BEN" })).count).toBe(5)
        expect(await list({ q: "nobody" })).toMatchObject({
          commissions: [],
          count: 0,
        })
      })

      it("is sorted by amount, and comes in pages that neither repeat nor miss one", async () => {
        expect((await told({ order: "-amount" })).slice(0, 1)).toEqual([
          "ana 20 pending",
        ])
        const pages = await Promise.all(
          [0, 4, 8].map((offset) =>
            list({ order: "amount", limit: 4, offset }),
          ),
        )
        const ids = pages.flatMap(({ commissions }) =>
          commissions.map(({ id }) => id),
        )
        expect(new Set(ids).size).toBe(10)
      })
    })

    describe("the file of commissions", () => {
      const rows = async (params: Record<string, unknown> = {}) => {
        const { status, data, headers } = await shop.admin.tryGet<string>(
          `${path}/csv`,
          params,
        )
        expect(status).toBe(200)
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        const [names, ...lines] = data
          .replace("\uFEFF", "")
          .trim()
          .split("\n")
          .map((line) => line.split(","))
        return lines.map((line) =>
          Object.fromEntries(line.map((value, index) => [names[index], value])),
        )
      }

      it("has what the list has, in its order, with the names", async () => {
        const first = (await orderThroughAna(shop)).id
        const last = (await orderThroughAna(shop, 2)).id
        for (const id of [first, last]) {
          await syncOrder(shop.admin, id)
        }
        const { commissions } = await list()
        const exported = await rows()
        expect(exported.map(({ id }) => id)).toEqual(
          commissions.map(({ id }) => id),
        )
        const { order_display_id, placed_at, id } = commissions[0]
        expect(exported[0]).toEqual({
          order_number: String(order_display_id),
          placed_at,
          partner_code: commissions[0].partner.code,
          partner_name: commissions[0].partner.code.toUpperCase(),
          product: "Chair",
          level: exported[0].partner_code === "ana" ? "1" : "2",
          role: "sale",
          program: "Friends",
          currency_code: "eur",
          earned: String(commissions[0].amount),
          clawed_back: "0",
          amount: String(commissions[0].amount),
          pending: String(commissions[0].amount),
          payable: "0",
          state: "pending",
          order_id: last,
          id,
        })
      })

      it("takes the filters of the list, and no page of it", async () => {
        const { id } = await orderThroughAna(shop)
        await orderThroughAna(shop)
        await syncOrder(shop.admin, id)
        for (const params of [
          { order_id: id, partner_id: shop.ben },
          { order_id: id, state: "payable" },
          { q: "ana", to: "2099-12-31" },
        ]) {
          const { commissions } = await list(params)
          expect((await rows(params)).map((row) => row.id)).toEqual(
            commissions.map((commission) => commission.id),
          )
        }
        const { status } = await shop.admin.tryGet(`${path}/csv`, { limit: 1 })
        expect(status).toBe(400)
      })
    })

    describe("the review of several orders", () => {
      const review = async (body: Record<string, unknown>) =>
        await shop.admin.post<{
          results: { order_id: string; outcome: string }[]
        }>(`${path}/review`, { reason: "Looked at", ...body })

      it("decides about those that are flagged and says so of each; the others stay", async () => {
        const first = await buyAs("ana")
        const second = await buyAs("dora")
        const { id: plain } = await orderThroughAna(shop)
        await syncOrder(shop.admin, plain)
        expect(
          await review({
            verdict: "refused",
            order_ids: [first, plain, "order_nowhere", second, first],
          }),
        ).toEqual({
          results: [
            { order_id: first, outcome: "decided", message: null },
            { order_id: plain, outcome: "not_under_review", message: null },
            {
              order_id: "order_nowhere",
              outcome: "not_under_review",
              message: null,
            },
            { order_id: second, outcome: "decided", message: null },
          ],
        })
        expect(await earningsOf(shop.admin, first)).toEqual({ ana: 0, ben: 0 })
        expect(await earningsOf(shop.admin, second)).toEqual({ dora: 0 })
        expect(await earningsOf(shop.admin, plain)).toEqual({ ana: 10, ben: 3 })
      })

      it("does not turn around what somebody else decided meanwhile", async () => {
        const id = await buyAs("ana")
        await review({ verdict: "approved", order_ids: [id] })
        expect(
          await review({ verdict: "refused", order_ids: [id] }),
        ).toMatchObject({ results: [{ outcome: "not_under_review" }] })
        expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
      })

      it("wants a reason, a verdict, and at most fifty orders", async () => {
        for (const [body, message] of [
          [{ order_ids: ["order_1"], verdict: "approved" }, "reason"],
          [{ order_ids: ["order_1"], reason: "Because" }, "verdict"],
          [{ order_ids: [], verdict: "approved", reason: "x" }, "order_ids"],
          [
            {
              order_ids: Array.from({ length: 51 }, (_, n) => `order_${n}`),
              verdict: "approved",
              reason: "x",
            },
            "order_ids",
          ],
        ] as const) {
          const { status, data } = await shop.admin.tryPost(
            `${path}/review`,
            body,
          )
          expect([status, data.message]).toEqual([
            400,
            expect.stringContaining(message),
          ])
        }
      })
    })
  },
})
