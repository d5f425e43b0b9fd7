import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { ApiUser } from "./helpers/api"
import { syncOrder } from "./helpers/books"
import { clicksOf, landingOf, reportVisit } from "./helpers/clicks"
import { databaseOf } from "./helpers/database"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner } from "./helpers/partners"
import { fillCart, followLink, placeOrder } from "./helpers/shopping"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    const clicks = () => clicksOf(getContainer())
    const counted = async () =>
      (await clicks()).map(({ counted_as }) => counted_as)
    const landing = (path: string) => landingOf(shop.store.visitor, path)
    const claim = (body: Record<string, unknown>) =>
      reportVisit(shop.store.visitor, body)

    async function creditedFor(visitorId: string | null) {
      const { variant_id } = shop.product
      const { id } = await placeOrder(
        shop.store,
        { items: [{ variant_id, quantity: 1 }] },
        visitorId,
      )
      const { attribution } = await syncOrder(shop.admin, id)
      return attribution
    }

    describe("a visitor", () => {
      it("claims the click that brought them; claiming again does not double it", async () => {
        const url = await landing("/r/ana")
        const click_id = url.searchParams.get("ref_click")
        const { visitor_id } = await claim({ click_id })
        const again = await claim({ click_id, visitor_id })

        expect(again).toEqual({ visitor_id, tracked: true })
        expect(await clicks()).toEqual([
          expect.objectContaining({ id: click_id, visitor_id }),
        ])
      })

      it("who opens a copied URL is another one, with a click and carts of their own", async () => {
        await createPartner(shop.admin, "dora")
        const url = await landing("/r/ana")
        const click_id = url.searchParams.get("ref_click")
        const first = (await claim({ click_id })).visitor_id
        const second = (await claim({ click_id })).visitor_id

        expect(second).not.toBe(first)
        expect(
          (await clicks()).map(({ visitor_id, origin }) => [
            visitor_id,
            origin,
          ]),
        ).toEqual([
          [first, "redirect"],
          [second, "deep_link"],
        ])
        // The second goes on to Dora's link: the first's order stays Ana's.
        await followLink(shop.store.visitor, "/r/dora", second)
        expect((await creditedFor(first))?.sale_partner?.code).toBe("ana")
        expect((await creditedFor(second))?.sale_partner?.code).toBe("dora")
      })

      it("who clicks again within seconds makes no new visit; on another link they do", async () => {
        const first = await followLink(shop.store.visitor, "/r/ana")
        await followLink(shop.store.visitor, "/r/ana", first)
        await claim({ visitor_id: first })
        await followLink(shop.store.visitor, "/r/ben", first)
        expect(await counted()).toEqual(["visit", "repeat", "repeat", "visit"])

        await databaseOf(getContainer())("partner_click").update({
          occurred_at: new Date(Date.now() - 11_000),
        })
        await followLink(shop.store.visitor, "/r/ana", first)
        expect((await counted()).filter((as) => as === "visit")).toHaveLength(3)
      })

      it("that is a robot is counted apart, once, and gets no id", async () => {
        const robot = new ApiUser(api, {
          "x-publishable-api-key": shop.store.publishable_key,
          "user-agent": "Slackbot-LinkExpanding 1.0",
        })
        const url = await landingOf(robot, "/r/ana")
        const click_id = url.searchParams.get("ref_click")
        expect(await reportVisit(robot, { click_id })).toEqual({
          visitor_id: null,
          tracked: false,
        })
        expect(await counted()).toEqual(["bot"])
        await reportVisit(robot, {})
        expect(await counted()).toEqual(["bot", "bot"])

        // Whoever opens the address that the robot was given is a visitor of their own.
        await claim({ click_id })
        expect(await counted()).toEqual(["bot", "bot", "visit"])
      })

      it("cannot take a click of another partner for theirs", async () => {
        const url = await landing("/r/ana")
        await shop.store.visitor.post("/store/referrals/clicks", {
          partner_code: "ben",
          click_id: url.searchParams.get("ref_click"),
        })
        expect(
          (await clicks()).map(({ partner_id, visitor_id }) => [
            partner_id,
            visitor_id !== null,
          ]),
        ).toEqual([
          [shop.ana, false],
          [shop.ben, true],
        ])
      })

      it("who lands on a deep link is counted without a redirect", async () => {
        const { visitor_id } = await claim({ landing_path: "/products/chair" })
        expect(await clicks()).toEqual([
          expect.objectContaining({
            visitor_id,
            origin: "deep_link",
            landing_path: "/products/chair",
          }),
        ])
        expect((await creditedFor(visitor_id))?.sale_partner?.code).toBe("ana")
      })

      it("without a partner's link earns nobody anything", async () => {
        expect(await creditedFor(null)).toMatchObject({
          sale_partner: null,
          trace: [],
        })
      })

      it.each([
        { credited_partner: "latest", code: "ben" },
        { credited_partner: "first", code: "ana" },
      ])(
        "of two partners is credited to the $credited_partner one",
        async ({ credited_partner, code }) => {
          await shop.admin.post("/admin/partner-settings", { credited_partner })
          const visitor = await followLink(shop.store.visitor, "/r/ana")
          await followLink(shop.store.visitor, "/r/ben", visitor)
          const attribution = await creditedFor(visitor)
          expect(attribution?.sale_partner?.code).toBe(code)
          expect(attribution?.trace).toHaveLength(2)
        },
      )

      it("whose click is older than the tracking window earns nobody anything", async () => {
        await shop.admin.post("/admin/partner-settings", {
          tracking_window_days: 30,
        })
        const visitor = await followLink(shop.store.visitor, "/r/ana")
        await databaseOf(getContainer())("partner_click").update({
          occurred_at: new Date(Date.now() - 31 * 24 * 60 * 60 * 1000),
        })
        const attribution = await creditedFor(visitor)
        expect(attribution?.sale_partner).toBe(null)
        expect(attribution?.trace).toEqual([
          expect.objectContaining({
            verdict: "dropped",
            reason: "The click is older than the tracking window of 30 days.",
          }),
        ])
      })
    })

    describe("binding a visitor to a cart", () => {
      async function bind(cartId: string, visitor_id: string) {
        return await shop.store.visitor.tryPost<{ bound: boolean }>(
          `/store/carts/${cartId}/referral`,
          { visitor_id },
        )
      }

      const someVisitor = (letter: string) => letter.repeat(32)

      async function openCart(): Promise<string> {
        const { variant_id } = shop.product
        return await fillCart(
          shop.store,
          { items: [{ variant_id, quantity: 1 }] },
          null,
        )
      }

      it("stands once, however often it is reported", async () => {
        const cart = await openCart()
        await Promise.all(
          ["a", "a", "a"].map((letter) => bind(cart, someVisitor(letter))),
        )
        expect((await bind(cart, someVisitor("a"))).data).toEqual({
          bound: true,
        })
        expect(
          await databaseOf(getContainer())("partner_visitor_cart"),
        ).toHaveLength(1)
      })

      it("comes too late for a cart that became an order", async () => {
        const cart = await openCart()
        await shop.store.visitor.post(`/store/carts/${cart}/complete`)
        expect((await bind(cart, someVisitor("a"))).data).toEqual({
          bound: false,
        })
      })

      it("is not believed from a sixth visitor", async () => {
        const cart = await openCart()
        const bound: boolean[] = []
        for (const letter of ["a", "b", "c", "d", "e", "f"]) {
          bound.push((await bind(cart, someVisitor(letter))).data.bound)
        }
        expect(bound).toEqual([true, true, true, true, true, false])
        expect((await bind(cart, someVisitor("c"))).data.bound).toBe(true)
      })

      it("needs a cart that exists", async () => {
        expect((await bind("cart_unknown", someVisitor("a"))).status).toBe(404)
      })
    })

    describe("what a storefront reports wrongly", () => {
      it.each([
        [{ visitor_id: "mine" }, "visitor_id"],
        [{ partner_id: "ptnr_1" }, "partner_id"],
        [{ partner_code: "" }, "partner_code"],
        [{ landing_path: "x".repeat(2001) }, "landing_path"],
      ])("%j is a 400 that names the field", async (body, field) => {
        const { status, data } = await shop.store.visitor.tryPost(
          "/store/referrals/clicks",
          { partner_code: "ana", ...body },
        )
        expect(status).toBe(400)
        expect(data.message).toContain(field)
      })

      it.each(["link_code", "click_id", "landing_path"])(
        "a zero byte in %s is no server error, and loses nobody else's click",
        async (field) => {
          const answers = await Promise.all([
            shop.store.visitor.tryPost("/store/referrals/clicks", {
              partner_code: "ana",
            }),
            shop.store.visitor.tryPost("/store/referrals/clicks", {
              partner_code: "ana",
              [field]: "a\u0000b",
            }),
            shop.store.visitor.tryPost("/store/referrals/clicks", {
              partner_code: "ana",
            }),
          ])
          expect(answers[1].status).toBeLessThan(500)
          expect([answers[0].status, answers[2].status]).toEqual([200, 200])
        },
      )
    })
  },
})
