import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { parse } from "csv-parse/sync"

import { pagesOfPdf } from "../../src/documents/__tests__/pdf-pages"
import { formatAmount } from "../../src/emails/formats"
import { PARTNER_MODULE } from "../../src/modules/partner"
import type PartnerModuleService from "../../src/modules/partner/service"
import { PAYEE_MODULE } from "../../src/modules/payee"
import type PayeeModuleService from "../../src/modules/payee/service"
import { syncOrder } from "./helpers/books"
import { ApiUser } from "./helpers/api"
import { databaseOf } from "./helpers/database"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import {
  createPartner,
  PASSWORD,
  readLedger,
  signInPartner,
} from "./helpers/partners"

jest.setTimeout(120_000)

const PORTAL = [
  "/store/partners/me",
  "/store/partners/me/programs",
  "/store/partners/me/commission-structure",
  "/store/partners/me/links",
  "/store/partners/me/ledger",
]
const PORTAL_LISTS = ["programs", "links", "ledger"].map(
  (name) => `/store/partners/me/${name}`,
)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    async function trySignIn(login: string, password: string) {
      return await shop.store.visitor.tryPost("/store/partners/sign-in", {
        login,
        password,
      })
    }

    async function syncedOrder(): Promise<string> {
      const { id } = await orderThroughAna(shop)
      await syncOrder(shop.admin, id)
      return id
    }

    describe("signing in", () => {
      it.each(["ana", "ANA", " ana ", "ana@example.com", "Ana@Example.com"])(
        "works with %j",
        async (login) => {
          const partner = await signInPartner(api, shop.store, login)
          const me = await partner.get<{
            partner: { code: string; parent: { code: string } }
            member: { email: string; role: string }
          }>("/store/partners/me")
          expect(me.partner).toMatchObject({
            code: "ana",
            parent: { code: "ben", name: "BEN" },
          })
          expect(me.member).toMatchObject({
            email: "ana@example.com",
            role: "owner",
          })
        },
      )

      it("fails with one and the same 401, whatever is wrong", async () => {
        await createPartner(shop.admin, "inactive").then((id) =>
          shop.admin.post(`/admin/partners/${id}`, { status: "inactive" }),
        )
        await shop.admin.post("/admin/partners", {
          code: "nologin",
          name: "Nobody signs in",
          owner: { email: "nologin@example.com" },
        })
        const failures = await Promise.all([
          trySignIn("ana", "a-wrong-password"),
          trySignIn("nobody", PASSWORD),
          trySignIn("nobody@example.com", PASSWORD),
          trySignIn("inactive", PASSWORD),
          trySignIn("nologin", PASSWORD),
          trySignIn("admin@example.com", "an-admins-password"),
        ])
        for (const { status, data } of failures) {
          expect([status, data]).toEqual([
            401,
            {
              type: "unauthorized",
              message: "The partner code or password is wrong",
            },
          ])
        }
      })

      it("takes the same time, so that nobody learns who is a partner", async () => {
        await shop.admin.post("/admin/partners", {
          code: "nologin",
          name: "Nobody signs in",
          owner: { email: "nologin@example.com" },
        })
        const [wrong, unknown, noPassword] = await medianTimes([
          "ana",
          "nobody",
          "nologin",
        ])
        expect(ratio(unknown, wrong)).toBeLessThan(2)
        expect(ratio(noPassword, wrong)).toBeLessThan(2)
      })

      /** In turns, so that a busy moment of the machine slows all of them down. */
      async function medianTimes(logins: string[]): Promise<number[]> {
        const times = logins.map((): number[] => [])
        for (let attempt = 0; attempt < 9; attempt++) {
          for (const [index, login] of logins.entries()) {
            const start = performance.now()
            const { status } = await trySignIn(login, "a-wrong-password")
            times[index].push(performance.now() - start)
            expect(status).toBe(401)
          }
        }
        return times.map((each) => each.sort((a, b) => a - b)[4])
      }

      function ratio(a: number, b: number): number {
        return Math.max(a, b) / Math.min(a, b)
      }

      it.each([
        [{ login: "ana" }, "password"],
        [{ login: "", password: "x" }, "login"],
        [{ login: "ana\u0000", password: "x" }, "login"],
        [{ login: "ana", password: "x", actor: "user" }, "actor"],
      ])("with %j is a 400 that names the field", async (body, field) => {
        const { status, data } = await shop.store.visitor.tryPost(
          "/store/partners/sign-in",
          body,
        )
        expect(status).toBe(400)
        expect(data.message).toContain(field)
      })
    })

    describe("the portal opens for an active partner's member only", () => {
      async function statuses(user: ApiUser): Promise<number[]> {
        const answers = await Promise.all(
          PORTAL.map((path) => user.tryGet(path)),
        )
        return answers.map(({ status }) => status)
      }

      function bearer(token: string): ApiUser {
        return new ApiUser(api, {
          "x-publishable-api-key": shop.store.publishable_key,
          authorization: `Bearer ${token}`,
        })
      }

      const ALL_401 = PORTAL.map(() => 401)

      it("not without a token, nor with a made-up one", async () => {
        expect(await statuses(shop.store.visitor)).toEqual(ALL_401)
        expect(await statuses(bearer("made.up.token"))).toEqual(ALL_401)
      })

      it("not with an admin's token", async () => {
        const { token } = await shop.store.visitor.post<{ token: string }>(
          "/auth/user/emailpass",
          { email: "admin@example.com", password: "an-admins-password" },
        )
        expect(await statuses(bearer(token))).toEqual(ALL_401)
      })

      it("not with a customer's token", async () => {
        const customer = { email: "carla@example.com", password: PASSWORD }
        const { visitor } = shop.store
        const { token } = await visitor.post<{ token: string }>(
          "/auth/customer/emailpass/register",
          customer,
        )
        await bearer(token).post("/store/customers", { email: customer.email })
        const signedIn = await visitor.post<{ token: string }>(
          "/auth/customer/emailpass",
          customer,
        )
        const answer = await bearer(signedIn.token).tryGet(
          "/store/customers/me",
        )
        expect(answer.status).toBe(200)
        expect(await statuses(bearer(signedIn.token))).toEqual(ALL_401)
      })

      it("not any more, with the same token, once the partner was made inactive", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        expect(await statuses(ana)).toEqual(PORTAL.map(() => 200))
        await shop.admin.post(`/admin/partners/${shop.ana}`, {
          status: "inactive",
        })
        expect(await statuses(ana)).toEqual(ALL_401)

        await shop.admin.post(`/admin/partners/${shop.ana}`, {
          status: "active",
        })
        expect(await statuses(ana)).toEqual(PORTAL.map(() => 200))
      })

      it("and a partner's token opens no admin route", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const paths = [
          "/admin/partners",
          `/admin/partners/${shop.ana}`,
          "/admin/partner-programs",
          "/admin/partner-settings",
          "/admin/partner-links",
          `/admin/partner-ledger?partner_id=${shop.ana}`,
          "/admin/partner-ledger/transfers",
          "/admin/partner-ledger/check",
          "/admin/orders/order_1/partner-commissions",
        ]
        const read = await Promise.all(paths.map((path) => ana.tryGet(path)))
        expect(read.map(({ status }) => status)).toEqual(paths.map(() => 401))
        const written = await ana.tryPost("/admin/partner-settings", {
          levels: 3,
        })
        expect(written.status).toBe(401)
      })
    })

    describe("my profile", () => {
      const PROFILE = "/store/partners/me/profile"

      interface Me {
        partner: Record<string, unknown>
        member: Record<string, unknown>
      }

      const partners = () =>
        getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)

      /** Ana's only member, as somebody who may only look. */
      async function viewerOfAna(): Promise<ApiUser> {
        const [member] = await partners().listPartnerMembers(
          { partner_id: shop.ana },
          { take: 1 },
        )
        await partners().updatePartnerMembers({ id: member.id, role: "viewer" })
        return await signInPartner(api, shop.store, "ana@example.com")
      }

      async function activityOfAna() {
        const { activities } = await shop.admin.get<{
          activities: {
            kind: string
            data: Record<string, unknown>
            actor: { type: string }
          }[]
        }>(`/admin/partners/${shop.ana}/activity`)
        return activities
      }

      it("is changed by its owner, and the partner's activity tells it", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { partner } = await ana.get<Me>("/store/partners/me")
        expect(partner).toMatchObject({
          website: null,
          phone: null,
          notify_on_lead: true,
          notify_on_sale: true,
          notify_on_payout: true,
        })
        const changed = await ana.post<Me>(PROFILE, {
          name: "Ana's blog",
          website: "ana.example",
          phone: "+49 30 1234",
          notify_on_lead: false,
          notify_on_payout: false,
          first_name: "Ana",
        })
        expect(changed).toMatchObject({
          partner: {
            code: "ana",
            name: "Ana's blog",
            website: "https://ana.example",
            phone: "+49 30 1234",
            notify_on_lead: false,
            notify_on_sale: true,
            notify_on_payout: false,
          },
          member: { first_name: "Ana", last_name: null, role: "owner" },
        })
        expect(await ana.get<Me>("/store/partners/me")).toEqual(changed)

        const [member, changes] = await activityOfAna()
        expect(member).toMatchObject({
          kind: "member_changed",
          data: { fields: ["first_name"] },
          actor: { type: "member" },
        })
        expect(changes).toMatchObject({
          kind: "changed",
          data: {
            fields: [
              "name",
              "notify_on_lead",
              "notify_on_payout",
              "website",
              "phone",
            ],
          },
          actor: { type: "member" },
        })
      })

      it("can be emptied where nothing has to stand, and is else left alone", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        await ana.post(PROFILE, { website: "https://ana.example", phone: "1" })
        const { partner } = await ana.post<Me>(PROFILE, { website: null })
        expect(partner).toMatchObject({ website: null, phone: "1" })
      })

      it("is a viewer's only as far as it is their own name", async () => {
        const viewer = await viewerOfAna()
        const refused = await viewer.tryPost(PROFILE, {
          name: "Mine now",
          last_name: "Viewer",
        })
        expect(refused).toMatchObject({
          status: 403,
          data: { message: expect.stringMatching(/^name: .*"viewer"/) },
        })
        const { partner, member } = await viewer.post<Me>(PROFILE, {
          last_name: "Viewer",
        })
        expect(partner.name).toBe("ANA")
        expect(member).toMatchObject({ last_name: "Viewer", role: "viewer" })
      })

      it.each([
        [{ name: "" }, "name"],
        [{ name: null }, "name"],
        [{ website: "javascript:alert(1)" }, "website"],
        [{ phone: "call me" }, "phone"],
        [{ notify_on_sale: "yes" }, "notify_on_sale"],
        [{ status: "inactive" }, "status"],
        [{ parent_id: "ptnr_1" }, "parent_id"],
        [{ role: "owner" }, "role"],
        [{ email: "new@example.com" }, "email"],
      ])("with %j is a 400 that names the field", async (body, field) => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { status, data } = await ana.tryPost(PROFILE, body)
        expect([status, data.message]).toEqual([
          400,
          expect.stringContaining(field),
        ])
      })

      it("lists who can sign in, of one's own partner only", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { members, count } = await ana.get<{
          members: object[]
          count: number
        }>("/store/partners/me/members")
        expect(count).toBe(1)
        expect(members).toMatchObject([
          { email: "ana@example.com", role: "owner" },
        ])
      })

      it("is closed while the store hides it", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        await shop.admin.post("/admin/partner-portal-settings", {
          hidden_entries: ["profile"],
        })
        expect((await ana.tryPost(PROFILE, { name: "Ana" })).status).toBe(404)
        const members = await ana.tryGet("/store/partners/me/members")
        expect(members.status).toBe(404)
      })
    })

    describe("statements", () => {
      const STATEMENTS = ["pdf", "csv"].map(
        (type) => `/store/partners/me/statements/${type}`,
      )
      const SUMS = {
        beginning_balance: "Beginning balance",
        commissions: "Commissions",
        clawbacks: "Clawbacks",
        payments: "Payments",
        adjustments: "Adjustments and bonuses",
        ending_balance: "Ending balance",
      } as const

      async function sellAndAdjust(): Promise<void> {
        await syncedOrder()
        await shop.admin.post("/admin/partner-ledger/adjustments", {
          partner_id: shop.ana,
          amount: -1.25,
          currency_code: "eur",
          kind: "adjustment",
          reason: "Żółć, settled by hand",
        })
      }

      async function textOf(
        caller: ApiUser,
        path: string,
        params?: Record<string, string>,
      ): Promise<string> {
        const { status, data } = await caller.tryGetFile(path, params)
        expect(status).toBe(200)
        return pagesOfPdf(data).join(" ").replace(/\s+/g, " ")
      }

      it("say what the ledger says, as a PDF and as a CSV file", async () => {
        await sellAndAdjust()
        const ana = await signInPartner(api, shop.store, "ana")
        const { ledger, entries } = await readLedger(ana)
        expect(ledger).toMatchObject({ commissions: 10, adjustments: -1.25 })

        const text = await textOf(ana, STATEMENTS[0])
        for (const [sum, label] of Object.entries(SUMS)) {
          const amount = String(ledger[sum as keyof typeof SUMS])
          expect(text).toContain(
            `${label} ${formatAmount(amount, "eur", "en")}`,
          )
        }
        expect(text).toContain("Żółć, settled by hand")
        expect(text).toMatch(/Commission · Order \d+ · .* €10\.00 €10\.00/)
        expect(text).toContain("-€1.25 €8.75")

        const { data } = await ana.tryGet<string>(STATEMENTS[1])
        const rows: { kind: string; amount: string; balance_after: string }[] =
          parse(data, { columns: true, bom: true })
        expect(rows.map(({ amount }) => Number(amount))).toEqual([
          0,
          ...entries.map(({ amount }) => amount).reverse(),
          0,
        ])
        expect(rows.at(-1)).toMatchObject({
          kind: "ending_balance",
          balance_after: "8.75",
        })
      })

      it("come as files to save, which nothing on the way keeps", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const range = { from: "2026-01-01", to: "2026-06-30" }
        const { headers } = await ana.tryGetFile(STATEMENTS[0], range)
        expect(headers).toMatchObject({
          "content-type": "application/pdf",
          "content-disposition":
            'attachment; filename="statement-ana-2026-01-01-2026-06-30.pdf"',
          "cache-control": "no-store",
        })
      })

      it("name both sides as the tax office knows them", async () => {
        await getContainer()
          .resolve<PayeeModuleService>(PAYEE_MODULE)
          .savePayoutDefaults({
            payer: {
              name: "Friends GmbH",
              address_lines: ["Ring 1", "1010 Wien"],
              tax_id: "12/345",
            },
          })
        const ana = await signInPartner(api, shop.store, "ana")
        await ana.post("/store/partners/me/tax-profile", {
          legal_name: "Ana Żółć",
          kind: "individual",
          address: {
            line_1: "Hauptstr. 1",
            city: "Berlin",
            postal_code: "10115",
            country_code: "de",
          },
          country_code: "de",
          vat_id: "DE136695976",
        })
        const text = await textOf(ana, STATEMENTS[0])
        for (const words of [
          "Friends GmbH Ring 1 1010 Wien",
          "Tax ID: 12/345",
          "Ana Żółć Hauptstr. 1 10115 Berlin Germany",
          "VAT ID: DE136695976",
        ]) {
          expect(text).toContain(words)
        }
      })

      it("are written in the language that is asked for", async () => {
        const ana = await signInPartner(api, shop.store, "ana")
        const text = await textOf(ana, STATEMENTS[0], { language: "de" })
        expect(text).toContain("Abrechnung")
        expect(text).toContain("In diesem Zeitraum ist nichts geschehen.")
      })

      it("begin with what was there before their first day", async () => {
        await sellAndAdjust()
        // The books are append only, also for tests: only for time to pass they are let go.
        await databaseOf(getContainer()).raw(
          `ALTER TABLE partner_ledger_transfer DISABLE TRIGGER USER;
           UPDATE partner_ledger_transfer SET posted_at = posted_at - interval '40 days';
           ALTER TABLE partner_ledger_transfer ENABLE TRIGGER USER;
           SELECT partner_center_rebuild_totals()`,
        )
        const ana = await signInPartner(api, shop.store, "ana")
        const from = new Date().toISOString().slice(0, 10)
        const text = await textOf(ana, STATEMENTS[0], { from })
        expect(text).toContain("Beginning balance €8.75")
        expect(text).toContain("Ending balance €8.75")
        expect(text).toContain("Nothing happened in this period.")
      })

      it("are the store's people's to read for every partner, and nobody else's", async () => {
        await sellAndAdjust()
        await createPartner(shop.admin, "dora")
        const dora = await signInPartner(api, shop.store, "dora")
        const own = await textOf(dora, STATEMENTS[0])
        expect(own).toContain("Partner code: dora")
        expect(own).toContain("Ending balance €0.00")
        for (const path of STATEMENTS) {
          const asked = await dora.tryGet(path, { partner_id: shop.ana })
          expect([asked.status, asked.data.message]).toEqual([
            400,
            "partner_id: is not a field here, leave it out",
          ])
          expect((await shop.store.visitor.tryGet(path)).status).toBe(401)
        }

        const path = `/admin/partners/${shop.ana}/statements/pdf`
        expect(await textOf(shop.admin, path)).toContain("Ending balance €8.75")
        expect((await dora.tryGet(path)).status).toBe(401)
        const unknown = await shop.admin.tryGet(
          "/admin/partners/ptnr_nobody/statements/pdf",
        )
        expect(unknown.status).toBe(404)
      })

      it("are closed while the store hides the payments", async () => {
        await shop.admin.post("/admin/partner-portal-settings", {
          hidden_entries: ["payments"],
        })
        const ana = await signInPartner(api, shop.store, "ana")
        for (const path of STATEMENTS) {
          expect((await ana.tryGet(path)).status).toBe(404)
        }
      })

      it.each([
        [{ from: "2026-06-30", to: "2026-06-01" }, "to: must not be before"],
        [{ from: "2026-02-30" }, "from: must be a day like 2026-06-30"],
        [{ from: "2026-02-03T10:00:00Z" }, "from: must be a day like"],
        [{ from: "2999-01-01" }, "from: must not be in the future"],
        [{ to: "0001-01-01" }, "to: must be 1990 or later"],
        [{ currency_code: "abc" }, "currency_code: is not a known currency"],
        [{ language: "fr" }, "language"],
      ])("for %j are a 400 that names the field", async (query, message) => {
        const ana = await signInPartner(api, shop.store, "ana")
        for (const path of STATEMENTS) {
          const { status, data } = await ana.tryGet(path, query)
          expect(status).toBe(400)
          expect(data.message).toContain(message)
        }
      })
    })

    describe("another partner's data", () => {
      it.each(PORTAL_LISTS)("cannot be asked for in %s", async (path) => {
        const ana = await signInPartner(api, shop.store, "ana")
        for (const field of ["partner_id", "owner_id", "id"]) {
          const { status, data } = await ana.tryGet(path, { [field]: shop.ben })
          expect([field, status]).toEqual([field, 400])
          expect(data.message).toContain(field)
        }
      })

      it("is in nobody's ledger: each sees their own entries", async () => {
        await syncedOrder()
        const dora = await createPartner(shop.admin, "dora")
        expect(dora).not.toBe(shop.ana)
        const ledgers = await Promise.all(
          ["ana", "ben", "dora"].map(async (code) =>
            readLedger(await signInPartner(api, shop.store, code)),
          ),
        )
        expect(
          ledgers.map(({ entries }) => entries.map(({ amount }) => amount)),
        ).toEqual([[10], [3], []])
      })

      it("is not among the links: a private link is its partner's alone", async () => {
        await shop.admin.post("/admin/partner-links", {
          name: "Private",
          code: "private",
          destination: "/",
          partner_id: shop.ben,
        })
        await shop.admin.post("/admin/partner-links", {
          name: "Shared",
          code: "shared",
          destination: "/sale",
        })
        const urlsOf = async (code: string) => {
          const partner = await signInPartner(api, shop.store, code)
          const { links } = await partner.get<{ links: { url: string }[] }>(
            "/store/partners/me/links",
          )
          return links.map(({ url }) => url)
        }
        expect(await urlsOf("ana")).toEqual([
          "http://localhost:9000/r/ana",
          "http://localhost:9000/r/ana/shared",
        ])
        expect(await urlsOf("ben")).toEqual([
          "http://localhost:9000/r/ben",
          "http://localhost:9000/r/ben/private",
          "http://localhost:9000/r/ben/shared",
        ])
      })
    })

    describe("a list of the portal", () => {
      it.each(
        PORTAL_LISTS.flatMap((path) =>
          [
            "limit=100000",
            "limit=-1",
            "offset=-1",
            "fields=*partner.members",
            "with_deleted=true",
            "order=id",
          ].map((query) => [path, query]),
        ),
      )("%s with %s is a 400 that names the field", async (path, query) => {
        const ana = await signInPartner(api, shop.store, "ana")
        const { status, data } = await ana.tryGet(`${path}?${query}`)
        expect(status).toBe(400)
        expect(data.message).toContain(query.split("=")[0])
      })

      it("of links shows each once, page by page, the main link first", async () => {
        for (const code of ["autumn", "spring"]) {
          await shop.admin.post("/admin/partner-links", {
            name: code,
            code,
            destination: `/${code}`,
          })
        }
        const ana = await signInPartner(api, shop.store, "ana")
        const pages = await Promise.all(
          [0, 1, 2, 3].map((offset) =>
            ana.get<{ links: { code: string | null }[]; count: number }>(
              `/store/partners/me/links?limit=1&offset=${offset}`,
            ),
          ),
        )
        expect(
          pages.map(({ links, count }) => [
            links.map(({ code }) => code),
            count,
          ]),
        ).toEqual([
          [[null], 3],
          [["autumn"], 3],
          [["spring"], 3],
          [[], 3],
        ])
      })
    })
  },
})
