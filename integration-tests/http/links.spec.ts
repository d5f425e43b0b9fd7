import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { PARTNER_MODULE } from "../../src/modules/partner"
import type PartnerModuleService from "../../src/modules/partner/service"
import { REFERRAL_MODULE } from "../../src/modules/referral"
import type ReferralModuleService from "../../src/modules/referral/service"
import type { ApiUser } from "./helpers/api"
import { earningsOf } from "./helpers/books"
import { landingOf } from "./helpers/clicks"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, signInPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"
import { createProduct, createStore } from "./helpers/store"

jest.setTimeout(120_000)

/** medusa-config.ts leaves them out for the demo, whose storefront has none. */
process.env.CATEGORY_PATH = "/categories/:handle"

interface Link {
  id: string | null
  name: string
  code: string | null
  url: string
  destination: string
  own: boolean
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      await shop.admin.post("/admin/partner-links", {
        name: "Spring",
        code: "spring",
        destination: "/de/spring",
      })
    })

    async function linksOf(code: string): Promise<Link[]> {
      const partner = await signInPartner(api, shop.store, code)
      const { links } = await partner.get<{ links: Link[] }>(
        "/store/partners/me/links",
      )
      return links
    }

    it("of a program are seen by its partners only", async () => {
      await createPartner(shop.admin, "dora")
      await shop.admin.post("/admin/partner-links", {
        name: "Friends only",
        code: "friends",
        destination: "/de/friends",
        program_ids: [shop.program_id],
      })
      const names = async (code: string) =>
        (await linksOf(code)).map(({ name }) => name)
      expect(await names("ana")).toEqual([
        "Home page",
        "Friends only",
        "Spring",
      ])
      expect(await names("dora")).toEqual(["Home page", "Spring"])
    })

    it("start with the store's own address once it has one", async () => {
      const save = (custom_link_url: string | null) =>
        shop.admin.post("/admin/partner-settings", { custom_link_url })
      await save("/go/")
      expect((await linksOf("ana")).map(({ url }) => url)).toEqual([
        "http://localhost:8000/go/ana",
        "http://localhost:8000/go/ana/spring",
      ])
      await save(null)
      expect((await linksOf("ana"))[0].url).toMatch(/\/r\/ana$/)
    })

    it("can be made for one's own recruit, and for nobody else's", async () => {
      const ben = await signInPartner(api, shop.store, "ben")
      const { links } = await ben.get<{ links: Link[] }>(
        "/store/partners/me/links",
        { recruit_id: shop.ana },
      )
      expect(links.map(({ url }) => new URL(url).pathname)).toEqual([
        "/r/ana",
        "/r/ana/spring",
      ])
      const ana = await signInPartner(api, shop.store, "ana")
      const { status } = await ana.tryGet("/store/partners/me/links", {
        recruit_id: shop.ben,
      })
      expect(status).toBe(404)
    })

    it("carry the partner's own ad code to the storefront", async () => {
      const landing = await landingOf(
        shop.store.visitor,
        "/r/ana/spring?ad=newsletter&utm_source=mail",
      )
      expect(landing.searchParams.get("ref_ad")).toBe("newsletter")
      expect(landing.searchParams.has("ad")).toBe(false)
      expect(landing.searchParams.get("utm_source")).toBe("mail")
    })

    it("are counted by link and ad: clicks, repeats, robots, visitors, leads and orders", async () => {
      const { visitor } = shop.store
      const first = await followLink(visitor, "/r/ana/spring?ad=newsletter")
      await followLink(visitor, "/r/ana/spring?ad=newsletter", first)
      await followLink(visitor, "/r/ana/spring?ad=newsletter")
      await followLink(visitor, "/r/ana")
      await visitor.tryGet("/r/ana?ad=not%20a%20code")
      await visitor.post("/store/referrals/leads", {
        visitor_id: first,
        email: "lea@example.com",
      })
      for (const email of ["lea@example.com", "max@example.com"]) {
        const { id } = await placeOrder(
          shop.store,
          {
            items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
            email,
          },
          first,
        )
        await eventually(async () => {
          expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
        })
      }
      const { links, count } = await shop.admin.get<{
        links: object[]
        count: number
      }>("/admin/partner-reports/links", { partner_id: shop.ana })
      expect(count).toBe(2)
      expect(links).toMatchObject([
        {
          partner: { code: "ana" },
          link: { name: "Spring" },
          ad_code: "newsletter",
          clicks: 2,
          repeats: 1,
          bots: 0,
          visitors: 2,
          leads: 1,
          orders: 2,
        },
        {
          link: null,
          ad_code: null,
          clicks: 2,
          visitors: 1,
          leads: 0,
          orders: 0,
        },
      ])
      expect(
        await shop.admin.get("/admin/partner-reports/links", {
          to: "2020-01-01",
        }),
      ).toMatchObject({ links: [], count: 0 })
    })

    describe("of one's own", () => {
      const LINKS = "/store/partners/me/links"
      const MOST = 200

      const referrals = () =>
        getContainer().resolve<ReferralModuleService>(REFERRAL_MODULE)

      async function make(partner: ApiUser, body: object): Promise<Link> {
        return (await partner.post<{ link: Link }>(LINKS, body)).link
      }

      it("get a code from their name, lead where they say, and are seen by nobody else", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const link = await make(ana, {
          name: "Summer sale",
          destination: "/de/summer?size=m",
        })
        expect(link).toEqual({
          id: expect.stringMatching(/^plink_/),
          name: "Summer sale",
          code: "summer-sale",
          url: "http://localhost:9000/r/ana/summer-sale",
          destination: "/de/summer?size=m",
          own: true,
        })
        expect(await linksOf("ana")).toContainEqual(link)
        expect((await linksOf("ben")).map(({ name }) => name)).toEqual([
          "Home page",
          "Spring",
        ])
        const landing = await landingOf(
          shop.store.visitor,
          "/r/ana/summer-sale",
        )
        expect(landing.pathname).toBe("/de/summer")
        const elsewhere = await landingOf(
          shop.store.visitor,
          "/r/ben/summer-sale",
        )
        expect(elsewhere.pathname).toBe("/")
      })

      it("are not among the addresses for a recruit: they would not open", async () => {
        const ben = await signInPartner(api, shop.store, "ben")
        await make(ben, { name: "Ben's own", destination: "/" })
        const { links } = await ben.get<{ links: Link[] }>(LINKS, {
          recruit_id: shop.ana,
        })
        expect(links.map(({ name }) => name)).toEqual(["Home page", "Spring"])
      })

      it("get another code while one is taken, also by a deleted link, also at the same time", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const ben = await signInPartner(api, shop.store, "ben")
        const gone = await make(ana, { name: "Spring", destination: "/" })
        expect(gone.code).toBe("spring-2")
        await ana.delete(`${LINKS}/${gone.id}`)
        const links = await Promise.all(
          [ana, ben, ana, ben, ana].map((partner) =>
            make(partner, { name: "SPRING", destination: "/" }),
          ),
        )
        expect(links.map(({ code }) => code).sort()).toEqual(
          [3, 4, 5, 6, 7].map((number) => `spring-${number}`),
        )
      })

      it.each([
        [{ name: "Away", destination: "https://evil.example/" }, "destination"],
        [{ name: "Away", destination: "javascript:alert(1)" }, "destination"],
        [{ name: "", destination: "/" }, "name"],
        [{ name: "Taken", destination: "/", code: "SPRING" }, "code"],
        [{ name: "Wrong", destination: "/", code: "a b" }, "code"],
        [{ name: "For all", destination: "/", partner_id: null }, "partner_id"],
      ])("are refused as %j, which names the field", async (body, field) => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { status, data } = await ana.tryPost(LINKS, body)
        expect([status, data.message]).toEqual([
          400,
          expect.stringContaining(field),
        ])
      })

      it("can be deleted by their partner only; then they lead to the store", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const ben = await signInPartner(api, shop.store, "ben")
        const link = await make(ana, { name: "Mine", destination: "/mine" })
        const [shared] = await referrals().listPartnerLinks({ code: "spring" })
        const refused = [
          ben.delete(`${LINKS}/${link.id}`),
          ana.delete(`${LINKS}/${shared.id}`),
          ana.delete(`${LINKS}/plink_unknown`),
        ]
        for (const { reason } of (await Promise.allSettled(
          refused,
        )) as PromiseRejectedResult[]) {
          expect(String(reason)).toContain("answered 404")
        }
        expect(await ana.delete(`${LINKS}/${link.id}`)).toEqual({
          id: link.id,
          deleted: true,
        })
        const landing = await landingOf(shop.store.visitor, "/r/ana/mine")
        expect(landing.pathname).toBe("/")
      })

      it("are at most 200, however many are made at the same time", async () => {
        await referrals().createPartnerLinks(
          Array.from({ length: MOST - 1 }, (_, index) => ({
            name: `Link ${index}`,
            code: `many-${index}`,
            code_key: `many-${index}`,
            destination: "/",
            partner_id: shop.ana,
          })),
        )
        const ana = await signInPartner(api, shop.store, "ana")
        const answers = await Promise.all(
          [1, 2, 3].map(() =>
            ana.tryPost(LINKS, { name: "One more", destination: "/" }),
          ),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 400, 400,
        ])
        const { data } = answers.find(({ status }) => status === 400)!
        expect(data.message).toContain("200 links")
      })

      it("are looked at by viewers, not made or deleted", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { id } = await make(ana, { name: "Kept", destination: "/" })
        const partners =
          getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)
        const [member] = await partners.listPartnerMembers({
          partner_id: shop.ana,
        })
        await partners.updatePartnerMembers({ id: member.id, role: "viewer" })
        const made = await ana.tryPost(LINKS, { name: "No", destination: "/" })
        expect(made).toMatchObject({
          status: 403,
          data: { message: expect.stringContaining('"viewer"') },
        })
        await expect(ana.delete(`${LINKS}/${id}`)).rejects.toThrow(
          "answered 403",
        )
        expect(
          (await linksOf("ana@example.com")).map(({ id }) => id),
        ).toContain(id)
      })
    })

    describe("can lead to", () => {
      const DESTINATIONS = "/store/partners/me/link-destinations"

      async function destinations(query?: Record<string, unknown>) {
        const ana = await signInPartner(api, shop.store, "ana")
        return (await ana.get<{ destinations: object[] }>(DESTINATIONS, query))
          .destinations
      }

      it("published products of the storefront's channel and categories that are shown", async () => {
        const { admin } = shop
        const other = await createStore(api, admin, {
          currency_code: "usd",
          country_code: "us",
          tax_rate: 0,
          shipping_price: 5,
        })
        await createProduct(admin, other, "Armchair elsewhere", 100, "usd")
        const draft = await createProduct(admin, shop.store, "Chair draft", 1)
        await admin.post(`/admin/products/${draft.product_id}`, {
          status: "draft",
        })
        for (const [name, is_active, is_internal] of [
          ["Chairs", true, false],
          ["Chairs to come", false, false],
          ["Chairs of ours", true, true],
        ]) {
          await admin.post("/admin/product-categories", {
            name,
            is_active,
            is_internal,
          })
        }
        const chair = {
          kind: "product",
          title: "Chair",
          path: "/products/chair",
        }
        const chairs = {
          kind: "category",
          title: "Chairs",
          path: "/categories/chairs",
        }
        expect(await destinations()).toEqual([chair, chairs])
        expect(await destinations({ q: "chair" })).toEqual([chair, chairs])
        expect(await destinations({ q: "table" })).toEqual([])
      })

      it("nothing that one may not ask for", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { status } = await ana.tryGet(DESTINATIONS, { status: "draft" })
        expect(status).toBe(400)
        expect((await shop.store.visitor.tryGet(DESTINATIONS)).status).toBe(401)
      })
    })
  },
})
