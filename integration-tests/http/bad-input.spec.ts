import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, PASSWORD } from "./helpers/partners"

jest.setTimeout(120_000)

/** What an admin types wrongly: a 4xx that names the field and says what to change. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    async function expectRefused(
      path: string,
      body: unknown,
      status: number,
      ...words: string[]
    ): Promise<void> {
      const answer = await shop.admin.tryPost(path, body)
      expect([answer.status, answer.data.message]).toEqual([
        status,
        expect.stringContaining(words[0]),
      ])
      for (const word of words) {
        expect(answer.data.message).toContain(word)
      }
    }

    async function expectAccepted(path: string, body: unknown): Promise<void> {
      const { status } = await shop.admin.tryPost(path, body)
      expect(status).toBe(200)
    }

    describe("a partner's code", () => {
      it.each(["ana", "ANA", " Ana "])(
        "that is taken, as %j, is a 400 that says so",
        async (code) => {
          await expectRefused(
            "/admin/partners",
            { code, name: "Other" },
            400,
            "code",
            "taken",
          )
        },
      )

      it.each(["an", "1ana", "ana!", "ana banana", "a".repeat(31), "ÄNA", ""])(
        "%j is a 400 that says what a code looks like",
        async (code) => {
          await expectRefused(
            "/admin/partners",
            { code, name: "Other" },
            400,
            "code",
            "3 to 30 characters",
          )
        },
      )

      it("goes to one of two who ask for it at the same moment", async () => {
        const answers = await Promise.all(
          ["dora", "DORA", "Dora"].map((code) =>
            shop.admin.tryPost("/admin/partners", { code, name: "Dora" }),
          ),
        )
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
        for (const { status, data } of answers) {
          if (status !== 200) {
            expect(status).toBe(400)
            expect(data.message).toContain("code")
          }
        }
      })

      it("of a link is taken in any case as well", async () => {
        const link = { name: "Sale", code: "sale", destination: "/sale" }
        await shop.admin.post("/admin/partner-links", link)
        await expectRefused(
          "/admin/partner-links",
          { ...link, code: "SALE" },
          400,
          "code",
          "taken",
        )
      })
    })

    describe("an owner", () => {
      it("with an e-mail that belongs to a partner already is a 400, and no partner is left behind", async () => {
        const owner = { email: "ANA@example.com", password: PASSWORD }
        await expectRefused(
          "/admin/partners",
          { code: "dora", name: "Dora", owner },
          400,
          "email",
        )
        await shop.admin.post("/admin/partners", { code: "dora", name: "Dora" })
      })

      it.each([
        [{ email: "ana", password: PASSWORD }, "email"],
        [{ email: "dora@example.com", password: "short" }, "password"],
      ])("%j is a 400 that names the field", async (owner, field) => {
        await expectRefused(
          "/admin/partners",
          { code: "dora", name: "Dora", owner },
          400,
          field,
        )
      })
    })

    describe("a parent", () => {
      it("who was recruited by the partner would close a circle: 400", async () => {
        await expectRefused(
          `/admin/partners/${shop.ben}`,
          { parent_id: shop.ana },
          400,
          "parent_id",
          "outside that line",
        )
      })

      it("who stands two levels below would, too", async () => {
        const dora = await createPartner(shop.admin, "dora", shop.ana)
        await expectRefused(
          `/admin/partners/${shop.ben}`,
          { parent_id: dora },
          400,
          "parent_id",
        )
      })

      it("cannot be the partner themselves", async () => {
        await expectRefused(
          `/admin/partners/${shop.ana}`,
          { parent_id: shop.ana },
          400,
          "parent_id",
        )
      })

      it("must exist", async () => {
        await expectRefused(
          `/admin/partners/${shop.ana}`,
          { parent_id: "ptnr_unknown" },
          404,
          "ptnr_unknown",
        )
        await expectRefused(
          "/admin/partners",
          { code: "dora", name: "Dora", parent_id: "ptnr_unknown" },
          404,
          "ptnr_unknown",
        )
      })
    })

    describe("a commission rate", () => {
      const eur = (amount: number) => [{ currency_code: "eur", amount }]

      it.each([
        [{ percent: -1 }, "percent", "between 0 and 100"],
        [{ percent: 100.1 }, "percent", "between 0 and 100"],
        [{ percent: 1.23456 }, "percent", "4 digits"],
        [{ percent: 1e-7 }, "percent", "4 digits"],
        [{ percent: "10" }, "percent", "number"],
        [{ amounts: eur(-1) }, "amount", "negative"],
        [{ amounts: eur(1.005) }, "amount", "more digits than the currency"],
        [{ amounts: eur(1e-7) }, "amount", "more digits than the currency"],
        [{ amounts: eur(1e21) }, "amount", "amount"],
        [
          { amounts: [{ currency_code: "jpy", amount: 0.5 }] },
          "amount",
          "more digits than the currency",
        ],
        [
          { amounts: [{ currency_code: "xxz", amount: 1 }] },
          "currency_code",
          "not a known currency",
        ],
        [{ level: 4, percent: 1 }, "level", "1, 2 or 3"],
        [{ percent: 1, bonus: 2 }, "bonus", "bonus"],
        [{}, "rates", "needs a percent or an amount"],
      ])("%j is a 400 that names the field", async (rate, field, advice) => {
        await expectRefused(
          `/admin/partner-programs/${shop.program_id}/rules`,
          { scope: { type: "default" }, rates: [{ level: 1, ...rate }] },
          400,
          field,
          advice,
        )
      })

      it("for a program that does not exist is a 404", async () => {
        await expectRefused(
          "/admin/partner-programs/pprog_unknown/rules",
          { scope: { type: "default" }, rates: [{ level: 1, percent: 1 }] },
          404,
          "pprog_unknown",
        )
      })
    })

    describe("Partner defaults", () => {
      it.each([
        [{ levels: 4 }, "levels"],
        [{ levels: 0 }, "levels"],
        [{ tracking_window_days: 0 }, "tracking_window_days"],
        [{ tracking_window_days: 1.5 }, "tracking_window_days"],
        [{ tracking_window_days: 3_000_000_000 }, "tracking_window_days"],
        [{ credited_partner: "best" }, "credited_partner"],
        [{ payout_calculation: "none" }, "payout_calculation"],
        [{ code_prefix: "1x" }, "code_prefix"],
        [{ code_prefix: "x".repeat(11) }, "code_prefix"],
        [{ tracking_method: "ip" }, "tracking_method"],
        [{ use_ip_address: "yes" }, "use_ip_address"],
        [{ preferred_source: "both" }, "preferred_source"],
        [{ self_referral: "maybe" }, "self_referral"],
        [{ payout_participants: "nobody" }, "payout_participants"],
        [{ custom_link_url: "https://evil.example/r" }, "custom_link_url"],
        [{ custom_link_url: "javascript:alert(1)" }, "custom_link_url"],
        [{ payout_day: 14 }, "payout_day"],
      ])("%j is a 400 that names the field", async (body, field) => {
        await expectRefused("/admin/partner-settings", body, 400, field)
      })
    })

    it("levels that are switched off may have rates: they are kept, and do not count", async () => {
      await shop.admin.post("/admin/partner-settings", { levels: 1 })
      const { program } = await shop.admin.get<{
        program: { rules: { rates: { level: number; percent: number }[] }[] }
      }>(`/admin/partner-programs/${shop.program_id}`)
      expect(program.rules[0].rates).toMatchObject([
        { level: 1, percent: 10 },
        { level: 2, percent: 3 },
      ])
      await expectAccepted(`/admin/partner-programs/${shop.program_id}/rules`, {
        scope: { type: "default" },
        rates: [
          { level: 1, percent: 10 },
          { level: 2, role: "lead", percent: 3 },
        ],
      })
    })

    describe("fields that nobody knows are refused, not ignored", () => {
      it.each([
        ["/admin/partners", { code: "dora", name: "Dora", balance: 100 }],
        ["/admin/partner-programs", { name: "Gold", balance: 100 }],
        [
          "/admin/partner-links",
          { name: "A", code: "abc", destination: "/", balance: 100 },
        ],
        ["/admin/partners/:ana", { code: "another", balance: 100 }],
      ])("%s", async (path, body) => {
        await expectRefused(
          path.replace(":ana", shop.ana),
          body,
          400,
          "balance",
        )
      })
    })

    it("characters that PostgreSQL cannot store are refused with the field", async () => {
      await expectRefused(
        "/admin/partner-programs",
        { name: "Gold", description: "a\u0000b" },
        400,
        "description",
      )
    })

    it.each(["from=0000-01-01", "to=tomorrow"])(
      "a ledger with %s is a 400 that names the field",
      async (query) => {
        const { status, data } = await shop.admin.tryGet(
          `/admin/partner-ledger?partner_id=${shop.ana}&currency_code=eur&${query}`,
        )
        expect(status).toBe(400)
        expect(data.message).toContain(query.split("=")[0])
      },
    )

    describe("something that does not exist is a 404", () => {
      it.each(["%00", "%F0%9F%98%80", "a%2Fb", "a'b"])(
        "as the id %s in any path does not",
        async (id) => {
          const answers = [
            await shop.admin.tryGet(`/admin/partners/${id}`),
            await shop.admin.tryPost(`/admin/partner-programs/${id}`, {}),
            await shop.store.visitor.tryPost(`/store/carts/${id}/referral`, {
              visitor_id: "a".repeat(32),
            }),
          ]
          expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
        },
      )

      it.each([
        ["GET", "/admin/partners/ptnr_unknown", null],
        ["POST", "/admin/partners/ptnr_unknown", { name: "X" }],
        ["GET", "/admin/partner-programs/pprog_unknown", null],
        ["POST", "/admin/partner-programs/pprog_unknown", { name: "X" }],
        ["POST", "/admin/partner-links/plink_unknown", { name: "X" }],
        ["POST", "/admin/orders/order_unknown/partner-commissions/sync", {}],
        [
          "POST",
          "/admin/partner-programs/pprog_unknown/enrollments",
          { partner_id: "ptnr_unknown" },
        ],
        [
          "POST",
          "/admin/partner-links",
          {
            name: "A",
            code: "abc",
            destination: "/",
            partner_id: "ptnr_unknown",
          },
        ],
      ])("%s %s", async (method, path, body) => {
        const { status, data } =
          method === "GET"
            ? await shop.admin.tryGet(path)
            : await shop.admin.tryPost(path, body)
        expect(status).toBe(404)
        expect(data.message).toContain("unknown")
      })
    })

    describe("a payout provider's webhook", () => {
      const tell = (id: string, body: string, type = "application/json") =>
        api.post(`/partner-payouts/webhooks/${id}`, body, {
          headers: { "content-type": type },
          validateStatus: () => true,
        })

      it("is taken in with its bytes", async () => {
        const { status, data } = await tell("manual", '{ "id": "WH-1" }')
        expect([status, data]).toEqual([200, { received: true }])
      })

      it.each([
        ["manual", "<xml/>", "text/xml", 400, "The body must be JSON"],
        ["manual", "[1]", "application/json", 400, "expected object"],
        ["paypal", "{}", "application/json", 404, "no such payout provider"],
      ])("%s with %s as %s is a %i", async (id, body, type, code, words) => {
        const { status, data } = await tell(id, body, type)
        expect([status, data.message]).toEqual([
          code,
          expect.stringContaining(words),
        ])
        expect(data.message).not.toContain("manual")
      })
    })
  },
})
