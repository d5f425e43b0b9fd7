import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type { ApiUser } from "./helpers/api"
import { syncOrder } from "./helpers/books"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, signInPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

const ME = "/store/partners/me"
const REPORTS = [
  "ledger",
  "commissions",
  "reports/leads",
  "reports/clicks",
  "reports/sales",
]

interface Commission {
  id: string
  title: string
  amount: number
  state: string
  sold_by: { code: string } | null
}

/**
 * Ana (10 %) was recruited by Ben (3 % of what Ana sells). A visitor leaves their e-mail
 * after Ana's link, and buys two chairs at 100.00: 20.00 for Ana, 6.00 for Ben.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let ana: ApiUser
    let ben: ApiUser

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      ana = await signInPartner(api, shop.store, "ana")
      ben = await signInPartner(api, shop.store, "ben")
      const { visitor } = shop.store
      const visitorId = await followLink(visitor, "/r/ana?ad=blog")
      await visitor.post("/store/referrals/leads", {
        visitor_id: visitorId,
        email: "lena@example.com",
      })
      await sell(visitorId, 2, "lena@example.com")
    })

    async function sell(visitorId: string, quantity: number, email?: string) {
      const { variant_id } = shop.product
      const { id } = await placeOrder(
        shop.store,
        { items: [{ variant_id, quantity }], email },
        visitorId,
      )
      await syncOrder(shop.admin, id)
    }

    it("shows commissions with who sold, and how each was computed", async () => {
      const own = await ana.get<{ commissions: Commission[]; count: number }>(
        `${ME}/commissions`,
      )
      expect(own).toMatchObject({
        count: 1,
        commissions: [
          { title: "Chair", amount: 20, state: "pending", sold_by: null },
        ],
      })
      const upline = await ben.get<{ commissions: Commission[] }>(
        `${ME}/commissions`,
      )
      expect(upline.commissions).toMatchObject([
        { amount: 6, sold_by: { code: "ana" } },
      ])
      const { commission } = await ana.get<{
        commission: {
          explanation: string[]
          explanation_details: { code: string; params: object }[]
        }
      }>(`${ME}/commissions/${own.commissions[0].id}`)
      expect(commission.explanation.join("\n")).toContain("10 %")
      expect(commission.explanation_details).toHaveLength(
        commission.explanation.length,
      )
      expect(commission.explanation_details).toContainEqual({
        code: "percent_of",
        params: expect.objectContaining({
          percent: "10",
          currency_code: "eur",
        }),
      })

      const others = await ben.tryGet(
        `${ME}/commissions/${own.commissions[0].id}`,
      )
      expect(others.status).toBe(404)
    })

    it("shows leads without telling who they are, links and sold products", async () => {
      const { leads } = await ana.get<{ leads: unknown[] }>(
        `${ME}/reports/leads`,
      )
      expect(leads).toMatchObject([
        {
          person: "l•••@example.com",
          source: "form",
          state: "standing",
          ad_code: "blog",
          orders: 1,
        },
      ])
      const { links } = await ana.get<{ links: unknown[] }>(
        `${ME}/reports/clicks`,
      )
      expect(links).toEqual([
        {
          link: null,
          ad_code: "blog",
          clicks: 1,
          visitors: 1,
          leads: 1,
          orders: 1,
        },
      ])
      const sales = await ana.get(`${ME}/reports/sales`)
      expect(sales).toMatchObject({
        currency_code: "eur",
        currency_codes: ["eur"],
        products: [
          { title: "Chair", orders: 1, quantity: 2, base: 200, earned: 20 },
        ],
      })
      expect(await ben.get(`${ME}/reports/sales`)).toMatchObject({
        count: 0,
        currency_codes: [],
      })
      expect(await ben.get(`${ME}/reports/leads`)).toMatchObject({ count: 0 })
      expect(await ben.get(`${ME}/reports/clicks`)).toMatchObject({ count: 0 })
    })

    it("shows recruits with what their sales brought", async () => {
      const { recruits, recruiting_url } = await ben.get<{
        recruits: unknown[]
        recruiting_url: string
      }>(`${ME}/recruits`)
      expect(recruits).toMatchObject([
        {
          code: "ana",
          level: 1,
          active: true,
          sales: [{ currency_code: "eur", orders: 1, earned: 6 }],
        },
      ])
      expect(new URL(recruiting_url).searchParams.get("recruiter")).toBe("ben")
      expect(await ana.get(`${ME}/recruits`)).toMatchObject({ recruits: [] })
    })

    it("counts what recruits sold in a range only, also as a file", async () => {
      const long_ago = { from: "2020-01-01", to: "2020-01-31" }
      expect(await ben.get(`${ME}/recruits`, long_ago)).toMatchObject({
        recruits: [{ code: "ana", sales: [] }],
      })
      const fileOf = async (query?: Record<string, string>) => {
        const { headers, data } = await ben.tryGet<string>(
          `${ME}/recruits/csv`,
          query,
        )
        expect(headers["content-type"]).toContain("text/csv")
        return data.trim().split("\n").slice(1)
      }
      expect(await fileOf()).toEqual([
        expect.stringMatching(/^1[,;]ana[,;].*active[,;]0[,;]eur[,;]1[,;]6/),
      ])
      expect(await fileOf(long_ago)).toEqual([
        expect.stringMatching(/^1[,;]ana[,;].*active[,;]0[,;][,;]0[,;]0/),
      ])
    })

    it("gives the dashboard's figures by day as a file: today one click, one order, 20.00", async () => {
      const today = new Date().toISOString().slice(0, 10)
      const { headers, data } = await ana.tryGet<string>(
        `${ME}/dashboard/csv`,
        { from: today, to: today },
      )
      expect(headers["content-type"]).toContain("text/csv")
      const [head, ...rows] = data.trim().split(/\r?\n/)
      expect(head).toMatch(
        /day[,;]clicks[,;]orders[,;]currency_code[,;]earned$/,
      )
      expect(rows).toEqual([
        expect.stringMatching(
          new RegExp(`^${today}[,;]1[,;]1[,;]eur[,;]20(\\.00)?$`),
        ),
      ])
    })

    it("compares with the range before, and with the average of enough others", async () => {
      type Dashboard = {
        dashboard: { days: { orders: number }[]; average: unknown }
      }
      const read = () => ana.get<Dashboard>(`${ME}/dashboard`)
      const { dashboard } = await read()
      expect(dashboard).toMatchObject({
        currency_code: "eur",
        earned: { current: 20, previous: 0 },
        clicks: { current: 1, previous: 0 },
        leads: { current: 1, previous: 0 },
        orders: { current: 1, previous: 0 },
        average: null,
      })
      expect(dashboard.days.at(-1)).toMatchObject({ orders: 1, earned: 20 })

      const codes = ["cleo", "dora", "emil", "fritz", "gina"]
      for (const code of codes) {
        const partner_id = await createPartner(shop.admin, code)
        await shop.admin.post(
          `/admin/partner-programs/${shop.program_id}/enrollments`,
          { partner_id },
        )
      }
      await sell(await followLink(shop.store.visitor, "/r/cleo"), 1)
      // One chair is 10.00 for Cleo, and five partners share the mean.
      expect((await read()).dashboard.average).toEqual({
        earned: 2,
        clicks: 0.2,
        leads: 0,
        orders: 0.2,
      })
    })

    it("tells what programs pay, with limits, tiers, and one's own rates only", async () => {
      const amount = (number: number) => [
        { currency_code: "eur", amount: number },
      ]
      const { admin, program_id, product } = shop
      await admin.post(`/admin/partner-programs/${program_id}`, {
        minimum_order: amount(20),
        month_cap: amount(500),
        repeat: { type: "orders", count: 3 },
      })
      await admin.post(`/admin/partner-programs/${program_id}/rules`, {
        scope: { type: "default" },
        rates: [
          { level: 1, percent: 10, amounts: amount(1) },
          { level: 3, percent: 1 },
        ],
        tiers: {
          period: "month",
          steps: [{ from: amount(1000), rates: [{ level: 1, percent: 12 }] }],
        },
      })
      const own = (
        partnerId: string,
        type: "product" | "program",
        target_id: string,
        percent: number,
      ) =>
        admin.post(`/admin/partners/${partnerId}/overrides`, {
          scope: { type, target_id },
          rates: [{ level: 1, percent }],
        })
      await own(shop.ana, "program", program_id, 15)
      await own(shop.ana, "product", product.product_id, 20)
      await own(shop.ben, "program", program_id, 99)
      await admin.post("/admin/partner-settings", {
        payout_calculation: "percent",
        levels: 2,
      })

      const structure = await ana.get(`${ME}/commission-structure`)
      expect(structure).toMatchObject({
        programs: [
          {
            own_rates: [{ level: 1, percent: 15 }],
            minimum_order: amount(20),
            order_cap: [],
            month_cap: amount(500),
            repeat: { type: "orders", count: 3 },
            rules: [
              {
                scope: "default",
                levels: [{ level: 1, percent: 10, amounts: [] }],
                tiers: {
                  period: "month",
                  steps: [
                    {
                      from: amount(1000),
                      rates: [{ level: 1, percent: 12 }],
                    },
                  ],
                },
              },
            ],
          },
        ],
        own_products: [
          {
            scope: "product",
            target: { name: "Chair" },
            levels: [{ percent: 20 }],
          },
        ],
        hold: { from: "order" },
      })
      expect(JSON.stringify(structure)).not.toContain("99")
    })

    it.each(REPORTS)(
      "%s comes as a file, too, and keeps to a range",
      async (report) => {
        const path = `${ME}/${report}`
        const { status, headers, data } = await ana.tryGet<string>(
          `${path}/csv`,
        )
        expect(status).toBe(200)
        expect(headers["content-type"]).toContain("text/csv")
        expect(data.trim().split("\n")).toHaveLength(2)
        const past = await ana.get<{ count: number }>(path, {
          from: "2020-01-01",
          to: "2020-01-31",
        })
        expect(past.count).toBe(0)
      },
    )

    it.each([
      ...REPORTS,
      "dashboard",
      "dashboard/csv",
      "recruits",
      "recruits/csv",
    ])("%s needs a partner who signed in", async (report) => {
      const { status } = await shop.store.visitor.tryGet(`${ME}/${report}`)
      expect(status).toBe(401)
    })

    it("are closed when the store hides them", async () => {
      await shop.admin.post("/admin/partner-portal-settings", {
        hidden_entries: ["sales"],
      })
      for (const path of ["reports/sales", "reports/sales/csv"]) {
        expect((await ana.tryGet(`${ME}/${path}`)).status).toBe(404)
      }
      expect((await ana.tryGet(`${ME}/reports/leads`)).status).toBe(200)
    })
  },
})
