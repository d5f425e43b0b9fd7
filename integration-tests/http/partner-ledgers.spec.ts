import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { ADMIN } from "./helpers/admin-user"
import { checkBooks, transfersOf } from "./helpers/books"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { createPartner } from "./helpers/partners"

jest.setTimeout(120_000)

interface Sums {
  beginning_balance: number
  commissions: number
  clawbacks: number
  payments: number
  adjustments: number
  ending_balance: number
}

interface Ledgers {
  partners: (Sums & {
    partner: { id: string; code: string; parent: { code: string } | null }
  })[]
  totals: Sums
  currency_code: string
  currencies: string[]
  from: string
  to: string
  count: number
}

const PATH = "/admin/partner-ledger/partners"
const ADJUSTMENTS = "/admin/partner-ledger/adjustments"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let carl: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      carl = await createPartner(shop.admin, "carl", shop.ana)
      await shop.admin.post(`/admin/partners/${carl}`, {
        name: '=HYPERLINK("http://evil.example")',
        status: "inactive",
      })
    })

    const adjust = (changes: Record<string, unknown> = {}) =>
      shop.admin.tryPost<{
        message: string
        adjustment: Record<string, unknown>
      }>(ADJUSTMENTS, {
        partner_id: shop.ana,
        amount: 25.5,
        currency_code: "eur",
        kind: "bonus",
        reason: "Best of the spring",
        ...changes,
      })

    const ledgers = (params?: Record<string, unknown>) =>
      shop.admin.get<Ledgers>(PATH, params)

    const codes = async (params?: Record<string, unknown>) =>
      (await ledgers(params)).partners.map(({ partner }) => partner.code)

    async function sell(): Promise<void> {
      const { id } = await orderThroughAna(shop)
      await eventually(async () =>
        expect(await transfersOf(shop.admin, id)).toHaveLength(2),
      )
    }

    describe("The ledgers of all partners", () => {
      it("say of each partner what their own ledger says, and the totals of all", async () => {
        await sell()
        await adjust()
        await adjust({ partner_id: shop.ben, amount: -1, kind: "adjustment" })

        const answer = await ledgers()
        expect(answer).toMatchObject({
          count: 3,
          currency_code: "eur",
          currencies: ["eur"],
          totals: {
            beginning_balance: 0,
            commissions: 13,
            clawbacks: 0,
            payments: 0,
            adjustments: 24.5,
            ending_balance: 37.5,
          },
        })
        for (const { partner, ...sums } of answer.partners) {
          const { ledger } = await shop.admin.get<{ ledger: Sums }>(
            "/admin/partner-ledger",
            {
              partner_id: partner.id,
              currency_code: "eur",
              from: answer.from,
              to: answer.to,
            },
          )
          expect(ledger).toMatchObject(sums)
        }
        expect(
          answer.partners.map(({ partner, ending_balance }) => [
            partner.code,
            partner.parent?.code ?? null,
            ending_balance,
          ]),
        ).toEqual([
          ["carl", "ana", 0],
          ["ana", "ben", 35.5],
          ["ben", null, 2],
        ])
      })

      it("cover the current month unless told otherwise", async () => {
        await adjust()
        const { from, to } = await ledgers()
        const month = new Date().toISOString().slice(0, 7)
        expect(from).toBe(`${month}-01`)
        expect(to.slice(0, 7)).toBe(month)
        const before = await ledgers({ to: "2020-01-01" })
        expect(before.totals.ending_balance).toBe(0)
        const after = await ledgers({ from: "2099-01-01" })
        expect(after.totals).toMatchObject({
          beginning_balance: 25.5,
          adjustments: 0,
          ending_balance: 25.5,
        })
      })

      it("are filtered by program, parent, status and search, totals included", async () => {
        await adjust()
        await adjust({ partner_id: shop.ben })
        expect(await codes({ program_id: shop.program_id })).toEqual(["ana"])
        expect(await codes({ parent_id: shop.ana })).toEqual(["carl"])
        expect(await codes({ status: "inactive" })).toEqual(["carl"])
        expect(await codes({ q: "BE" })).toEqual(["ben"])
        expect(await codes({ q: "%" })).toEqual([])
        const { totals, count } = await ledgers({ q: "ben" })
        expect([count, totals.adjustments]).toEqual([1, 25.5])
      })

      it("are sorted by any sum, and paged without touching the totals", async () => {
        await adjust()
        await adjust({ partner_id: carl, amount: 7 })
        expect(await codes({ order: "-adjustments" })).toEqual([
          "ana",
          "carl",
          "ben",
        ])
        expect(await codes({ order: "-code" })).toEqual(["carl", "ben", "ana"])
        const page = await ledgers({
          order: "-adjustments",
          limit: 1,
          offset: 1,
        })
        expect(page.partners.map(({ partner }) => partner.code)).toEqual([
          "carl",
        ])
        expect(page).toMatchObject({ count: 3, totals: { adjustments: 32.5 } })
      })

      it("refuse what is no filter", async () => {
        const { status, data } = await shop.admin.tryGet(PATH, {
          currency_code: "xxx",
          order: "password",
          from: "yesterday",
        })
        expect(status).toBe(400)
        expect(data.message).toContain("currency_code:")
        expect(data.message).toContain("order:")
        expect(data.message).toContain("from:")
      })
    })

    describe("The file of all ledgers", () => {
      it("has a row for each partner, and no formulas", async () => {
        await adjust()
        await adjust({ partner_id: carl, amount: -3.5, kind: "adjustment" })
        const { status, data, headers } = await shop.admin.tryGet<string>(
          `${PATH}/csv`,
          { currency_code: "eur", from: "2026-01-01", to: "2099-12-31" },
        )
        expect(status).toBe(200)
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(headers["content-disposition"]).toBe(
          'attachment; filename="partner-ledgers-eur-2026-01-01-2099-12-31.csv"',
        )
        expect(data.replace("\uFEFF", "").trim().split("\n")).toEqual([
          "code,name,status,parent_code,parent_name,currency_code,beginning_balance,commissions,clawbacks,payments,adjustments,ending_balance",
          "ana,ANA,active,ben,BEN,eur,0,0,0,0,25.5,25.5",
          "ben,BEN,active,,,eur,0,0,0,0,0,0",
          'carl,"\'=HYPERLINK(""http://evil.example"")",inactive,ana,ANA,eur,0,0,0,0,-3.5,-3.5',
        ])
      })

      it("takes the filters of the list", async () => {
        const { data } = await shop.admin.tryGet<string>(`${PATH}/csv`, {
          status: "inactive",
        })
        expect(data.trim().split("\n")).toHaveLength(2)
      })
    })

    describe("The list of partners by balance", () => {
      const codes = async (params: Record<string, unknown>) => {
        const { partners, count } = await shop.admin.get<{
          partners: { code: string }[]
          count: number
        }>("/admin/partners", params)
        return [partners.map(({ code }) => code), count]
      }

      beforeEach(async () => {
        await adjust()
        await adjust({ partner_id: carl, amount: -3.5, kind: "adjustment" })
        await adjust({ partner_id: shop.ben, currency_code: "usd" })
      })

      it("sorts by what is payable, those without anything by name", async () => {
        expect(await codes({ order: "-payable" })).toEqual([
          ["ana", "ben", "carl"],
          3,
        ])
        expect(await codes({ order: "payable", currency_code: "eur" })).toEqual(
          [["carl", "ben", "ana"], 3],
        )
        // Carl's name begins with "=".
        expect(
          await codes({ order: "-payable", currency_code: "usd" }),
        ).toEqual([["ben", "carl", "ana"], 3])
      })

      it("comes in pages, and with the filters of the list", async () => {
        const page = { order: "-payable", currency_code: "eur" }
        expect(await codes({ ...page, limit: 1, offset: 1 })).toEqual([
          ["ben"],
          3,
        ])
        expect(await codes({ ...page, status: "active" })).toEqual([
          ["ana", "ben"],
          2,
        ])
        expect(await codes({ ...page, q: "AN" })).toEqual([["ana"], 1])
        expect(await codes({ ...page, offset: 9 })).toEqual([[], 3])
      })
    })

    describe("An adjustment", () => {
      it("says who posted it and why, and is payable at once", async () => {
        const { status, data } = await adjust()
        expect(status).toBe(200)
        expect(data.adjustment).toMatchObject({
          partner_id: shop.ana,
          amount: 25.5,
          currency_code: "eur",
          kind: "bonus",
          reason: "Best of the spring",
        })
        const { users } = await shop.admin.get<{
          users: { id: string; email: string }[]
        }>("/admin/users")
        const admin = users.find(({ email }) => email === ADMIN.email)
        expect(data.adjustment.created_by).toBe(admin?.id)
        const { partner } = await shop.admin.get<{
          partner: { balances: { payable: number }[] }
        }>(`/admin/partners/${shop.ana}`)
        expect(partner.balances[0].payable).toBe(25.5)
        expect(await checkBooks(shop.admin)).toMatchObject({
          ok: true,
          transfers: 1,
        })
      })

      it("posts once under one key, and is undone by the opposite one", async () => {
        const first = await adjust({ idempotency_key: "pressed-once" })
        const second = await adjust({ idempotency_key: "pressed-once" })
        expect(second.data).toEqual(first.data)
        const other = await adjust({
          idempotency_key: "pressed-once",
          amount: 1,
        })
        expect(other.status).toBe(400)
        expect(other.data.message).toContain("idempotency_key:")

        await adjust({ amount: -25.5, reason: "The wrong partner" })
        const { totals } = await ledgers()
        expect(totals).toMatchObject({ adjustments: 0, ending_balance: 0 })
        expect(await transfersOf(shop.admin)).toHaveLength(2)
        expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
      })

      it.each([
        ["amount", { amount: 0 }, 400],
        ["amount", { amount: 1.234 }, 400],
        ["amount", { amount: 0.5, currency_code: "jpy" }, 400],
        ["currency_code", { currency_code: "xxx" }, 400],
        ["reason", { reason: " " }, 400],
        ["reason", { reason: undefined }, 400],
        ["kind", { kind: "payment" }, 400],
        ["partner_id", { partner_id: "ptnr_nobody" }, 404],
      ])("is refused by its %s: %j", async (field, changes, expected) => {
        const { status, data } = await adjust(changes)
        expect(status).toBe(expected)
        expect(data.message).toMatch(new RegExp(`^${field}: `))
        expect(await transfersOf(shop.admin)).toEqual([])
      })
    })

    describe("The recruits of a partner", () => {
      it("are answered down to the third level, with how many each has", async () => {
        const dora = await createPartner(shop.admin, "dora", carl)
        await createPartner(shop.admin, "emil", dora)
        const answer = await shop.admin.get<{
          recruits: { code: string; level: number; recruits: number }[]
          levels: { level: number; count: number }[]
        }>(`/admin/partners/${shop.ben}/recruits`)
        expect(
          answer.recruits.map(({ code, level, recruits }) => [
            code,
            level,
            recruits,
          ]),
        ).toEqual([
          ["ana", 1, 1],
          ["carl", 2, 1],
          ["dora", 3, 1],
        ])
        expect(answer.levels).toEqual([
          { level: 1, count: 1 },
          { level: 2, count: 1 },
          { level: 3, count: 1 },
        ])
      })

      it("are none for who recruited nobody, and not found for nobody", async () => {
        expect(
          await shop.admin.get(`/admin/partners/${carl}/recruits`),
        ).toEqual({
          recruits: [],
          levels: [1, 2, 3].map((level) => ({ level, count: 0 })),
        })
        const { status } = await shop.admin.tryGet(
          "/admin/partners/ptnr_nobody/recruits",
        )
        expect(status).toBe(404)
      })
    })
  },
})
