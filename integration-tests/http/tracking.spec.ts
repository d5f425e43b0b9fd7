import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { clicksOf, landingOf, reportVisit } from "./helpers/clicks"
import { databaseOf } from "./helpers/database"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"

jest.setTimeout(120_000)

const STORE = "http://localhost:8000"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      const link = { name: "Chairs", code: "chairs" }
      await shop.admin.post("/admin/partner-links", {
        ...link,
        destination: "/products/chair?color=red",
      })
      await shop.admin.post("/admin/partner-links", {
        name: "Ben's own",
        code: "bens-page",
        destination: "/ben",
        partner_id: shop.ben,
      })
    })

    const clicks = () => clicksOf(getContainer())
    const landing = (path: string) => landingOf(shop.store.visitor, path)
    const claim = (body: Record<string, unknown>) =>
      reportVisit(shop.store.visitor, body)

    describe("a partner's link", () => {
      it("leads to the store with the partner's code and a click of its own", async () => {
        const url = await landing("/r/ANA")
        const [click] = await clicks()
        expect(url.origin + url.pathname).toBe(`${STORE}/`)
        expect(Object.fromEntries(url.searchParams)).toEqual({
          ref: "ana",
          ref_click: click.id,
        })
        expect(click).toMatchObject({
          partner_id: shop.ana,
          visitor_id: null,
          origin: "redirect",
        })
      })

      it("leads to its destination, keeps the campaign and its own parameters", async () => {
        const url = await landing(
          "/r/ana/chairs?utm_source=mail&color=blue&ref=ben&ref_click=x",
        )
        const [click] = await clicks()
        expect(url.pathname).toBe("/products/chair")
        expect(Object.fromEntries(url.searchParams)).toEqual({
          color: "red",
          utm_source: "mail",
          ref: "ana",
          ref_link: "chairs",
          ref_click: click.id,
        })
        expect(click.link_id).not.toBe(null)
      })

      it("is neither cached nor indexed", async () => {
        const { headers } = await shop.store.visitor.tryGet("/r/ana")
        expect(headers["cache-control"]).toBe("no-store")
        expect(headers["x-robots-tag"]).toBe("noindex")
      })

      it("is not counted when a link checker asks with HEAD", async () => {
        const answer = await api.head("/r/ana", {
          maxRedirects: 0,
          validateStatus: () => true,
        })
        expect(answer.status).toBe(302)
        expect(new URL(answer.headers.location).searchParams.get("ref")).toBe(
          "ana",
        )
        expect(await clicks()).toEqual([])
      })

      it.each([
        ["an unknown link code", "/r/ana/nowhere"],
        ["a link that is another partner's own", "/r/ana/bens-page"],
        ["a malformed link code", "/r/ana/%00"],
      ])(
        "counts for the partner with %s, and leads to the store",
        async (_, path) => {
          const url = await landing(path)
          expect(url.pathname).toBe("/")
          expect(url.searchParams.has("ref_link")).toBe(false)
          expect(await clicks()).toEqual([
            expect.objectContaining({ partner_id: shop.ana, link_id: null }),
          ])
        },
      )

      it("that was deleted leads to the store, and its code is never given away", async () => {
        const { links } = await shop.admin.get<{
          links: { id: string; code: string }[]
        }>("/admin/partner-links")
        const { id } = links.find(({ code }) => code === "chairs")!
        await shop.admin.delete(`/admin/partner-links/${id}`)

        expect((await landing("/r/ana/chairs")).pathname).toBe("/")
        const again = await shop.admin.tryPost("/admin/partner-links", {
          name: "Other",
          code: "CHAIRS",
          destination: "/other",
        })
        expect(again.status).toBe(400)
      })
    })

    describe("a code that is no active partner's leads to the store and is not counted", () => {
      it.each([
        ["unknown", "/r/nobody"],
        ["unknown, with a link", "/r/nobody/chairs"],
        ["too short", "/r/a"],
        ["with signs that no code has", "/r/ana'--"],
        ["with a zero byte", "/r/%00"],
        ["with broken percent signs", "/r/%E0%A4%A"],
        ["very long", `/r/${"a".repeat(2000)}`],
        ["a path out of the folder", "/r/..%2F..%2Fadmin"],
      ])("%s", async (_, path) => {
        const url = await landing(path)
        expect(url.origin + url.pathname).toBe(`${STORE}/`)
        expect(url.searchParams.has("ref")).toBe(false)
        expect(await clicks()).toEqual([])
      })

      it("of a partner who was made inactive", async () => {
        await shop.admin.post(`/admin/partners/${shop.ana}`, {
          status: "inactive",
        })
        expect((await landing("/r/ana")).searchParams.has("ref")).toBe(false)
        expect(await claim({})).toEqual({ visitor_id: null, tracked: false })
        expect(await clicks()).toEqual([])
      })
    })

    describe("no link leads away from the store", () => {
      it.each([
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "data:text/html,hello",
        `blob:${STORE}/x`,
        "https://evil.example",
        `${STORE}@evil.example`,
        `${STORE}.evil.example`,
        "ftp://localhost:8000/",
      ])("%s", async (destination) => {
        const saved = await shop.admin.tryPost("/admin/partner-links", {
          name: "Away",
          code: "away",
          destination,
        })
        if (saved.status === 400) {
          expect(saved.data.message).toContain("destination")
          return
        }
        expect(saved.status).toBe(200)
        expect((await landing("/r/ana/away")).origin).toBe(STORE)
      })

      it("an address elsewhere is refused with the origins that are allowed", async () => {
        const { status, data } = await shop.admin.tryPost(
          "/admin/partner-links",
          { name: "Away", code: "away", destination: "https://evil.example/x" },
        )
        expect([status, data.message]).toEqual([
          400,
          `destination: must be a path like "/products/mug" or an address on ${STORE}`,
        ])
      })

      it("not even one whose allowed origin was withdrawn later", async () => {
        await databaseOf(getContainer())("partner_link")
          .where({ code_key: "chairs" })
          .update({ destination: "https://formerly-ours.example/x" })
        expect((await landing("/r/ana/chairs")).origin).toBe(STORE)
      })
    })
  },
})
