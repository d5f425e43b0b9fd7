import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { followLink } from "./helpers/shopping"
import { createPromotion } from "./helpers/store"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    async function createLink(body: object): Promise<{ id: string }> {
      const { link } = await shop.admin.post<{ link: { id: string } }>(
        "/admin/partner-links",
        { destination: "/de/spring", ...body },
      )
      return link
    }

    describe("a link", () => {
      it("names its partner and its programs, and says what came through it lately", async () => {
        await createLink({ name: "Hers", code: "hers", partner_id: shop.ana })
        const { id } = await createLink({
          name: "Spring",
          code: "spring",
          program_ids: [shop.program_id],
        })
        const visitor_id = await followLink(
          shop.store.visitor,
          "/r/ana/spring?ad=flyer",
        )
        await followLink(shop.store.visitor, "/r/ben/spring")
        await shop.store.visitor.post("/store/referrals/leads", {
          visitor_id,
          email: "lea@example.com",
        })
        const { links } = await shop.admin.get<{ links: object[] }>(
          "/admin/partner-links",
        )
        expect(links).toMatchObject([
          {
            name: "Hers",
            partner: { id: shop.ana, code: "ana" },
            programs: [],
            recent: { clicks: 0, visitors: 0, leads: 0, orders: 0 },
          },
          {
            name: "Spring",
            partner: null,
            programs: [{ id: shop.program_id, name: "Friends" }],
            recent: { clicks: 2, visitors: 2, leads: 1, orders: 0 },
          },
        ])
        expect(
          await shop.admin.get(`/admin/partner-links/${id}`),
        ).toMatchObject({ link: { id, programs: [{ name: "Friends" }] } })
      })

      it("that is unknown or deleted is not found", async () => {
        const { id } = await createLink({ name: "Gone", code: "gone" })
        await shop.admin.delete(`/admin/partner-links/${id}`)
        for (const linkId of [id, "plink_unknown"]) {
          const { status } = await shop.admin.tryGet(
            `/admin/partner-links/${linkId}`,
          )
          expect(status).toBe(404)
        }
      })
    })

    it("the referral history is filtered by whether records stand, have expired or were ended", async () => {
      const add = async (email: string, expires_at?: string) => {
        const { referral } = await shop.admin.post<{
          referral: { id: string }
        }>("/admin/partner-referrals", {
          partner_id: shop.ana,
          email,
          occurred_at: "2020-01-01",
          expires_at,
        })
        return referral.id
      }
      await add("always@example.com")
      await add("still@example.com", "2090-01-01")
      await add("past@example.com", "2020-02-01")
      const ended = await add("ended@example.com", "2020-02-01")
      await shop.admin.post(`/admin/partner-referrals/${ended}/end`)
      const inState = async (state: string) => {
        const { referrals } = await shop.admin.get<{
          referrals: { email: string; partner: { id: string } }[]
        }>("/admin/partner-referrals", { state })
        expect(referrals[0].partner.id).toBe(shop.ana)
        return referrals.map(({ email }) => email.split("@")[0]).sort()
      }
      expect(await inState("standing")).toEqual(["always", "still"])
      expect(await inState("expired")).toEqual(["past"])
      expect(await inState("ended")).toEqual(["ended"])
      const { status } = await shop.admin.tryGet("/admin/partner-referrals", {
        state: "lost",
      })
      expect(status).toBe(400)
    })

    it("a partner comes with rates of their own, coupons, links and the latest referrals", async () => {
      const { product_id } = shop.product
      const path = `/admin/partners/${shop.ana}`
      await shop.admin.post(`${path}/overrides`, {
        scope: { type: "program", target_id: shop.program_id },
        rates: [{ level: 1, percent: 12.5 }],
      })
      await shop.admin.post(`${path}/overrides`, {
        scope: { type: "global", target_id: product_id },
        pay: { amounts: [{ currency_code: "eur", amount: 1.5 }] },
      })
      await createPromotion(shop.admin, "ANA10", product_id, 10)
      const { promotions } = await shop.admin.get<{
        promotions: { id: string }[]
      }>("/admin/promotions", { code: "ANA10" })
      await shop.admin.post("/admin/partner-coupons", {
        promotion_id: promotions[0].id,
        partner_id: shop.ana,
      })
      await createLink({ name: "Hers", code: "hers", partner_id: shop.ana })
      await createLink({ name: "Ben's", code: "bens", partner_id: shop.ben })
      for (let day = 1; day <= 6; day++) {
        await shop.admin.post("/admin/partner-referrals", {
          partner_id: shop.ana,
          email: `day${day}@example.com`,
          occurred_at: `2026-06-0${day}`,
        })
      }

      const { partner } = await shop.admin.get<{
        partner: {
          overrides: object
          coupons: object
          links: object
          referrals: { items: { email: string }[]; count: number }
        }
      }>(path)
      expect(partner).toMatchObject({
        overrides: {
          count: 2,
          items: [
            { scope: "program", target_name: "Friends" },
            {
              scope: "global",
              target_name: "Chair",
              rates: [{ role: "override", amounts: [{ amount: 1.5 }] }],
            },
          ],
        },
        coupons: { count: 1, items: [{ code: "ANA10" }] },
        links: {
          count: 1,
          items: [{ name: "Hers", url: expect.stringMatching(/\/ana\/hers$/) }],
        },
        referrals: { count: 6 },
      })
      expect(partner.referrals.items.map(({ email }) => email)).toEqual(
        [6, 5, 4, 3, 2].map((day) => `day${day}@example.com`),
      )
    })

    it("a member is invited without an e-mail where the store sends none, and it is told", async () => {
      expect(
        await shop.admin.post(`/admin/partners/${shop.ana}/members`, {
          email: "eva@example.com",
        }),
      ).toMatchObject({
        member: { email: "eva@example.com", role: "viewer", joined_at: null },
        email: "no_provider",
      })
    })
  },
})
