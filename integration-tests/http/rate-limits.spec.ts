import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { ApiUser } from "./helpers/api"
import { clicksOf } from "./helpers/clicks"
import { databaseOf, whileInsertFails } from "./helpers/database"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { PASSWORD } from "./helpers/partners"

jest.setTimeout(120_000)

const TRIES = 10
const VISITS = 1200

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    /** A visitor as the storefront's server names them, with or without its proof. */
    const visitorAt = (address: string, secret?: string): ApiUser =>
      new ApiUser(api, visitorHeaders(address, secret))

    const visitorHeaders = (
      address: string,
      secret = process.env.PARTNER_CENTER_STOREFRONT_SECRET ?? "",
    ) => ({
      "x-publishable-api-key": shop.store.publishable_key,
      "x-partner-center-secret": secret,
      "x-partner-center-visitor-ip": address,
    })

    const signIn = (visitor: ApiUser, password: string, login = "ana") =>
      visitor.tryPost("/store/partners/sign-in", { login, password })

    async function guess(visitor: ApiUser, times: number): Promise<number[]> {
      const answers = await Promise.all(
        Array.from({ length: times }, () =>
          signIn(visitor, "a-wrong-password"),
        ),
      )
      return answers.map(({ status }) => status)
    }

    describe("whoever guesses a password", () => {
      it("is refused after ten tries, even with the right one, and told how long", async () => {
        const guesser = visitorAt("203.0.113.1")
        expect(await guess(guesser, TRIES)).toEqual(Array(TRIES).fill(401))

        const refused = await signIn(guesser, PASSWORD)
        expect(refused.status).toBe(429)
        expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
        expect(refused.data.message).toContain("wait")
      })

      it("does not lock the partner out, who signs in from elsewhere", async () => {
        await guess(visitorAt("203.0.113.1"), TRIES + 5)
        const { status } = await signIn(visitorAt("203.0.113.2"), PASSWORD)
        expect(status).toBe(200)
      })

      it("gains nothing by naming other addresses without the storefront's proof", async () => {
        const answers: number[] = []
        for (let n = 0; n <= TRIES; n++) {
          const liar = visitorAt(`203.0.113.${n}`, "a-made-up-secret")
          answers.push((await signIn(liar, "a-wrong-password")).status)
        }
        expect(answers.at(-1)).toBe(429)
      })

      it("gains nothing by guessing many names from one address", async () => {
        const guesser = visitorAt("203.0.113.3")
        const statuses: number[] = []
        for (let n = 0; n <= 100; n++) {
          const { status } = await signIn(guesser, "a-password", `name${n}`)
          statuses.push(status)
        }
        expect(statuses.slice(0, 100)).toEqual(Array(100).fill(401))
        expect(statuses[100]).toBe(429)
      })

      it("is refused at Medusa's own sign-in as well", async () => {
        const tryMedusa = () =>
          visitorAt("203.0.113.4").tryPost("/auth/partner/emailpass", {
            email: "ana@example.com",
            password: "a-wrong-password",
          })
        for (let n = 0; n < TRIES; n++) {
          expect((await tryMedusa()).status).toBe(401)
        }
        expect((await tryMedusa()).status).toBe(429)
      })

      it("is refused there by whichever method", async () => {
        const askedFor = async () => {
          const { status } = await api.get("/auth/partner/emailpass", {
            data: { email: "ana@example.com", password: "a-wrong-password" },
            headers: visitorHeaders("203.0.113.6"),
            validateStatus: () => true,
          })
          return status
        }
        for (let n = 0; n < TRIES; n++) {
          expect(await askedFor()).toBe(401)
        }
        expect(await askedFor()).toBe(429)
      })

      it("starts anew after a success, and leaves no name or address behind", async () => {
        const forgetful = visitorAt("203.0.113.5")
        await guess(forgetful, TRIES - 1)
        expect((await signIn(forgetful, PASSWORD)).status).toBe(200)
        expect(await guess(forgetful, 1)).toEqual([401])

        const rows = await databaseOf(getContainer())("partner_rate_limit")
        expect(rows.length).toBeGreaterThan(0)
        expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|ana/)
      })
    })

    describe("an address that was registered before it became a partner's", () => {
      const email = "dora@example.com"
      const dora = { code: "dora", name: "Dora" }

      it("does not open the portal to whoever registered it", async () => {
        const { token } = await shop.store.visitor.post<{ token: string }>(
          "/auth/partner/emailpass/register",
          { email, password: "a-strangers-password" },
        )
        const refused = await shop.admin.tryPost("/admin/partners", {
          ...dora,
          owner: { email, password: PASSWORD },
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("password:")

        await shop.admin.post("/admin/partners", { ...dora, owner: { email } })
        for (const login of ["dora", email]) {
          const tried = await signIn(
            shop.store.visitor,
            "a-strangers-password",
            login,
          )
          expect(tried.status).toBe(401)
        }
        const stranger = new ApiUser(api, {
          "x-publishable-api-key": shop.store.publishable_key,
          authorization: `Bearer ${token}`,
        })
        expect((await stranger.tryGet("/store/partners/me")).status).toBe(401)
      })
    })

    describe("a flood of visits", () => {
      it("is refused per address; other visitors are counted", async () => {
        const report = (visitor: ApiUser) =>
          visitor.tryPost("/store/referrals/clicks", {
            partner_code: "nobody-here",
          })
        const flooder = visitorAt("203.0.113.6")
        const statuses: number[] = []
        for (let sent = 0; sent <= VISITS; sent += 100) {
          const answers = await Promise.all(
            Array.from({ length: 100 }, () => report(flooder)),
          )
          statuses.push(...answers.map(({ status }) => status))
        }
        expect(statuses.filter((status) => status === 200)).toHaveLength(VISITS)
        expect(statuses.at(-1)).toBe(429)
        expect((await report(visitorAt("203.0.113.7"))).status).toBe(200)
      })
    })

    it("a visitor whose click cannot be stored lands on the store all the same", async () => {
      const { status, headers } = await whileInsertFails(
        databaseOf(getContainer()),
        "partner_click",
        "true",
        () => shop.store.visitor.tryGet("/r/ana"),
      )
      expect(status).toBe(302)
      const landing = new URL(headers.location)
      expect(landing.searchParams.get("ref")).toBe("ana")
      expect(landing.searchParams.has("ref_click")).toBe(false)
      expect(await clicksOf(getContainer())).toEqual([])
    })
  },
})
