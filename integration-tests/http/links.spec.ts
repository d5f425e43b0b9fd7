import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { earningsOf } from "./helpers/books"
import { landingOf } from "./helpers/clicks"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, signInPartner } from "./helpers/partners"
import { followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

interface Link {
  id: string | null
  name: string
  url: string
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
  },
})
