import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { ApiUser } from "./helpers/api"
import { commissionsOf, earningsOf, syncOrder } from "./helpers/books"
import { registerCustomer } from "./helpers/customers"
import { databaseOf } from "./helpers/database"
import {
  convertDraftOrder,
  createDraftOrder,
  usePromotion,
} from "./helpers/draft-orders"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { followLink, placeOrder } from "./helpers/shopping"
import { createPromotion, type TestStore } from "./helpers/store"

jest.setTimeout(120_000)

/** Ana's level 1 earns 10 % of a chair for 100.00; Ben recruited her. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let promotionId: string

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      await shop.admin.post(
        `/admin/partner-programs/${shop.program_id}/enrollments`,
        { partner_id: shop.ben },
      )
      await createPromotion(shop.admin, "BEN20", shop.product.product_id, 20)
      const { promotions } = await shop.admin.get<{
        promotions: { id: string }[]
      }>("/admin/promotions", { code: "BEN20" })
      promotionId = promotions[0].id
    })

    const save = (settings: object) =>
      shop.admin.post("/admin/partner-settings", settings)

    const chair = () => [{ variant_id: shop.product.variant_id, quantity: 1 }]

    async function orderBy(
      visitorId: string | null,
      plan: { email?: string; promo_codes?: string[] } = {},
      store: TestStore = shop.store,
    ): Promise<string> {
      const { id } = await placeOrder(
        store,
        { items: chair(), ...plan },
        visitorId,
      )
      return id
    }

    /** Who sold, by which source; null when nobody did. */
    async function creditedFor(orderId: string) {
      const { attribution } = await syncOrder(shop.admin, orderId)
      return attribution?.sale_partner
        ? `${attribution.sale_partner.code} by ${attribution.source}`
        : null
    }

    async function reasonsFor(orderId: string): Promise<string[]> {
      const { attribution } = await commissionsOf(shop.admin, orderId)
      return attribution!.trace.map(({ reason }) => reason)
    }

    const clickOnAna = () => followLink(shop.store.visitor, "/r/ana")

    async function addReferral(body: object): Promise<string> {
      const { referral } = await shop.admin.post<{ referral: { id: string } }>(
        "/admin/partner-referrals",
        body,
      )
      return referral.id
    }

    describe("the referral history of a customer", () => {
      it("credits later orders without any cookie, once the store uses it", async () => {
        await orderBy(await clickOnAna(), { email: "Vera+a@example.com" })
        const later = { email: "vera@example.com" }
        expect(await creditedFor(await orderBy(null, later))).toBeNull()

        await save({ tracking_method: "cookies_and_history" })
        expect(await creditedFor(await orderBy(null, later))).toBe(
          "ana by history",
        )
        expect(
          await creditedFor(await orderBy(null, { email: "x@example.com" })),
        ).toBeNull()
      })

      it("counts after a cookie, and what it credits adds nothing to it", async () => {
        await save({ tracking_method: "cookies_and_history" })
        await addReferral({ partner_id: shop.ben, email: "vera@example.com" })
        const email = { email: "vera@example.com" }
        const first = await orderBy(await clickOnAna(), email)
        expect(await creditedFor(first)).toBe("ana by cookie")
        expect(await reasonsFor(first)).toEqual([
          "The latest valid click before the order.",
          "Valid, but a click of the visitor goes before the referral history.",
        ])
        expect(await creditedFor(await orderBy(null, email))).toBe(
          "ana by history",
        )
        const { referrals } = await shop.admin.get<{
          referrals: { source: string; partner: { code: string } }[]
        }>("/admin/partner-referrals", { q: "vera@example.com" })
        expect(
          referrals.map(({ source, partner }) => `${source} ${partner.code}`),
        ).toEqual(["order ana", "manual ben"])
      })

      it("counts records by hand until they expire or are ended", async () => {
        await save({ tracking_method: "cookies_and_history" })
        const email = "phone@example.com"
        const record = await addReferral({
          partner_id: shop.ana,
          email,
          occurred_at: "2020-01-01",
          expires_at: "2090-01-01",
          note: "Phoned at the fair",
        })
        const expired = await addReferral({
          partner_id: shop.ben,
          email,
          occurred_at: "2020-01-01",
          expires_at: "2020-02-01",
        })
        const order = await orderBy(null, { email })
        expect(await creditedFor(order)).toBe("ana by history")
        expect(await reasonsFor(order)).toContain(
          "The referral had expired when the order was placed.",
        )

        await shop.admin.post(`/admin/partner-referrals/${record}/end`)
        await shop.admin.post(`/admin/partner-referrals/${expired}/end`)
        expect(await creditedFor(await orderBy(null, { email }))).toBeNull()
        expect(await creditedFor(order)).toBe("ana by history")
      })

      it("refuses records that say nothing, or nonsense", async () => {
        const answer = async (body: object) => {
          const { status, data } = await shop.admin.tryPost(
            "/admin/partner-referrals",
            body,
          )
          return [status, data.message]
        }
        expect(await answer({ partner_id: shop.ana })).toEqual([
          400,
          "email: is needed, or a customer_id",
        ])
        expect(
          await answer({
            partner_id: shop.ana,
            email: "a@example.com",
            occurred_at: "2026-02-01",
            expires_at: "2026-01-01",
          }),
        ).toEqual([400, "expires_at: must be after occurred_at"])
        expect(
          (await answer({ partner_id: "nobody", email: "a@example.com" }))[0],
        ).toBe(404)
        expect(
          (await shop.admin.tryPost("/admin/partner-referrals/pref_1/end"))
            .status,
        ).toBe(404)
      })
    })

    describe("a lead", () => {
      const leadsOf = async () =>
        await databaseOf(getContainer())("partner_referral").orderBy("id")

      it("of a form is kept with the partner whose link brought the visitor, once for a click", async () => {
        const visitor_id = await clickOnAna()
        for (const email of ["Lea@example.com", "lea@example.com"]) {
          expect(
            await shop.store.visitor.post("/store/referrals/leads", {
              visitor_id,
              email,
            }),
          ).toEqual({ received: true })
        }
        expect(await leadsOf()).toMatchObject([
          { partner_id: shop.ana, source: "form", email: "lea@example.com" },
        ])

        await save({ tracking_method: "cookies_and_history" })
        expect(
          await creditedFor(await orderBy(null, { email: "lea@example.com" })),
        ).toBe("ana by history")
      })

      it("of the sixth person from one visitor in a day is not believed", async () => {
        const visitor_id = await clickOnAna()
        for (let person = 1; person <= 7; person++) {
          await shop.store.visitor.post("/store/referrals/leads", {
            visitor_id,
            email: `person${person}@example.com`,
          })
        }
        expect(await leadsOf()).toHaveLength(5)
      })

      it("of a customer who is signed in is kept with that customer, whatever e-mail is sent", async () => {
        const { id, customer } = await registerCustomer(
          api,
          shop.store,
          "nora@example.com",
        )
        await customer.post("/store/referrals/leads", {
          visitor_id: await clickOnAna(),
          email: "somebody.else@example.com",
        })
        expect(await leadsOf()).toMatchObject([
          {
            partner_id: shop.ana,
            source: "cookie",
            customer_id: id,
            email: "nora@example.com",
          },
        ])
      })

      it("answers alike for a visitor whom nobody brought, and adds nothing", async () => {
        const stranger = "A".repeat(32)
        expect(
          await shop.store.visitor.post("/store/referrals/leads", {
            visitor_id: stranger,
            email: "lea@example.com",
          }),
        ).toEqual({ received: true })
        await shop.store.visitor.post("/store/referrals/leads", {
          visitor_id: await clickOnAna(),
          email: "ana+form@example.com",
        })
        expect(await leadsOf()).toEqual([])
        const { status, data } = await shop.store.visitor.tryPost(
          "/store/referrals/leads",
          { visitor_id: stranger },
        )
        expect([status, data.message]).toEqual([
          400,
          "email: is missing; only a customer who is signed in may leave it out",
        ])
      })
    })

    describe("the IP address", () => {
      function storeAt(address: string): TestStore {
        return {
          ...shop.store,
          visitor: new ApiUser(api, {
            "x-publishable-api-key": shop.store.publishable_key,
            "x-partner-center-secret":
              process.env.PARTNER_CENTER_STOREFRONT_SECRET ?? "",
            "x-partner-center-visitor-ip": address,
          }),
        }
      }

      const orderFrom = (address: string) => orderBy(null, {}, storeAt(address))

      it("is the last resort, only if the store wants it, kept as a hash only", async () => {
        const { visitor } = storeAt("203.0.113.7")
        await visitor.post("/store/referrals/clicks", { partner_code: "ana" })
        expect(await creditedFor(await orderFrom("203.0.113.7"))).toBeNull()

        await save({ use_ip_address: true })
        expect(await creditedFor(await orderFrom("203.0.113.7"))).toBe(
          "ana by ip",
        )
        expect(await creditedFor(await orderFrom("203.0.113.8"))).toBeNull()
        const [{ ip_hash }] = await databaseOf(getContainer())(
          "partner_cart_address",
        )
        expect(ip_hash).toMatch(/^[0-9a-f]{64}$/)
      })
    })

    describe("tracking windows", () => {
      async function ageClicks(days: number): Promise<void> {
        await databaseOf(getContainer())("partner_click").update({
          occurred_at: new Date(Date.now() - days * 24 * 60 * 60 * 1000),
        })
      }

      it("are the partner's own, else the program's, else the settings'", async () => {
        await save({ tracking_window_days: 10 })
        const visitor = await clickOnAna()
        await ageClicks(20)
        const first = await orderBy(visitor)
        expect(await creditedFor(first)).toBeNull()
        expect(await reasonsFor(first)).toEqual([
          "The click is older than the tracking window of 10 days.",
        ])

        await shop.admin.post(`/admin/partner-programs/${shop.program_id}`, {
          tracking_window: { days: 30 },
        })
        expect(await creditedFor(await orderBy(visitor))).toBe("ana by cookie")

        await shop.admin.post(`/admin/partners/${shop.ana}`, {
          tracking_window: { days: 5 },
        })
        const third = await orderBy(visitor)
        expect(await creditedFor(third)).toBeNull()
        expect(await reasonsFor(third)).toContain(
          "The click is older than the partner's own tracking window of 5 days.",
        )

        await shop.admin.post(`/admin/partners/${shop.ana}`, {
          tracking_window: { days: null },
        })
        expect(await creditedFor(await orderBy(visitor))).toBe("ana by cookie")
        // What was placed before keeps the window that held then.
        expect(await creditedFor(first)).toBeNull()
      })
    })

    describe("a coupon that belongs to a partner", () => {
      const assign = (partner_id: string | null) =>
        shop.admin.post("/admin/partner-coupons", {
          promotion_id: promotionId,
          partner_id,
        })
      const withCoupon = { promo_codes: ["BEN20"] }

      it("credits without any link, and goes before a link unless the store says so", async () => {
        const before = await orderBy(null, withCoupon)
        await assign(shop.ben)
        const order = await orderBy(null, withCoupon)
        expect(await creditedFor(order)).toBe("ben by coupon")
        // 100.00 less 20 % is 80.00, and 10 % of it 8.00
        expect(await earningsOf(shop.admin, order)).toEqual({ ben: 8 })
        expect(await creditedFor(before)).toBeNull()

        const visitor = await clickOnAna()
        expect(await creditedFor(await orderBy(visitor, withCoupon))).toBe(
          "ben by coupon",
        )
        await save({ preferred_source: "link" })
        expect(await creditedFor(await orderBy(visitor, withCoupon))).toBe(
          "ana by cookie",
        )
      })

      it("can change hands, or be nobody's; older orders keep their partner", async () => {
        await assign(shop.ben)
        const first = await orderBy(null, withCoupon)
        await assign(shop.ana)
        const second = await orderBy(null, withCoupon)
        await assign(null)
        const third = await orderBy(null, withCoupon)
        expect(
          await Promise.all([first, second, third].map(creditedFor)),
        ).toEqual(["ben by coupon", "ana by coupon", null])
        expect(await shop.admin.get("/admin/partner-coupons")).toMatchObject({
          coupons: [],
          count: 0,
        })
      })

      it("works on a draft order as soon as it is placed", async () => {
        await assign(shop.ben)
        const draft = await createDraftOrder(shop.admin, shop.store, {
          items: chair(),
        })
        await usePromotion(shop.admin, draft.id, "BEN20")
        expect(await creditedFor(draft.id)).toBeNull()
        expect(await earningsOf(shop.admin, draft.id)).toEqual({})

        await convertDraftOrder(shop.admin, draft.id)
        await eventually(async () => {
          expect(await earningsOf(shop.admin, draft.id)).toEqual({ ben: 8 })
        })
      })

      it("is refused for a promotion or a partner that is not there", async () => {
        const answer = async (body: object) =>
          (await shop.admin.tryPost("/admin/partner-coupons", body)).status
        expect(
          await answer({ promotion_id: "promo_1", partner_id: shop.ben }),
        ).toBe(404)
        expect(
          await answer({ promotion_id: promotionId, partner_id: "ptnr_1" }),
        ).toBe(404)
      })
    })
  },
})
