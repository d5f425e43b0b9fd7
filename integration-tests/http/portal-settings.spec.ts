import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { EMAIL_KINDS } from "../../src/emails/catalogue"
import { PARTNER_MODULE } from "../../src/modules/partner"
import type PartnerModuleService from "../../src/modules/partner/service"
import { signInAdmin } from "./helpers/admin-user"
import { ApiUser } from "./helpers/api"
import { databaseOf } from "./helpers/database"
import { createPartner, signInPartner } from "./helpers/partners"
import { createStore, type TestStore } from "./helpers/store"

jest.setTimeout(120_000)

const SETTINGS = "/admin/partner-portal-settings"
const UNKNOWN_CODE = "x".repeat(43)
/** The smallest PNG there is: one pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

interface Settings {
  settings: {
    welcome_message: string | null
    hidden_entries: string[]
    logo_file_id: string | null
    sender_email: string | null
    approval: string
  }
}

interface Portal {
  portal: Record<string, unknown> & { entries: string[] }
}

interface Me {
  partner: { code: string; status: string }
  member: object | null
  visit: { ends_at: string } | null
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let admin: ApiUser
    let store: TestStore
    let anaId: string
    let ana: ApiUser

    beforeEach(async () => {
      admin = await signInAdmin(api, getContainer())
      store = await createStore(api, admin)
      anaId = await createPartner(admin, "ana")
      ana = await signInPartner(api, store, "ana")
    })

    const partners = () =>
      getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)

    async function upload(name: string, content: Buffer) {
      const form = new FormData()
      form.append("files", new Blob([new Uint8Array(content)]), name)
      const { files } = await admin.post<{
        files: { id: string; url: string }[]
      }>("/admin/uploads", form)
      return { logo_file_id: files[0].id, logo_url: files[0].url }
    }

    describe("how the portal looks", () => {
      it("is the storefront's own until the store says otherwise", async () => {
        const { portal } = await store.visitor.get<Portal>(
          "/store/partner-portal",
        )
        expect(portal).toMatchObject({
          logo_url: null,
          accent: null,
          accent_dark: null,
          heading_font: null,
          corner_radius: null,
        })
        expect(portal.entries).toHaveLength(19)
        const { settings } = await admin.get<Settings>(SETTINGS)
        expect(settings.approval).toBe("manual")
      })

      it("is told to everybody, without the store's addresses", async () => {
        await admin.post(SETTINGS, {
          accent_color: "#FFEE00",
          accent_color_dark: "#1d5b45",
          heading_font: "Source Sans 3, serif",
          corner_radius: 4,
          sender_email: "partners@example.com",
        })
        await admin.post(SETTINGS, { hidden_entries: ["banners", "sales"] })
        const answer = await store.visitor.tryGet<Portal>(
          "/store/partner-portal",
        )
        expect(answer.headers["cache-control"]).toBe("public, max-age=60")
        expect(answer.data.portal).toMatchObject({
          accent: { color: "#ffee00", text: "#000000" },
          accent_dark: { color: "#1d5b45", text: "#ffffff" },
          heading_font: '"Source Sans 3", serif',
          body_font: null,
          corner_radius: 4,
        })
        expect(answer.data.portal.entries).not.toContain("banners")
        expect(JSON.stringify(answer.data)).not.toContain("example.com")
      })

      it("greets partners with a message that was cleaned", async () => {
        await admin.post(SETTINGS, {
          welcome_title: "Hello",
          welcome_message:
            '<p onclick="x()">Good <strong>to</strong> see you<script>x()</script></p>',
        })
        expect(await ana.get("/store/partners/me/welcome")).toEqual({
          welcome: {
            title: "Hello",
            message: "<p>Good <strong>to</strong> see you</p>",
          },
        })
        expect(
          (await store.visitor.tryGet("/store/partners/me/welcome")).status,
        ).toBe(401)
      })

      it("takes nothing that could end a style, a mail header or a page", async () => {
        const refused: [string, unknown][] = [
          ["accent_color", "red"],
          ["accent_color", "#1d5b45; x"],
          ["body_font", "Arial; } body { display: none"],
          ["corner_radius", 33],
          ["sender_email", "nobody"],
          ["reply_to_email", "a@b.example\r\nBcc: c@d.example"],
          ["hidden_entries", ["everything"]],
          ["approval", "never"],
          ["logo_url", "https://example.com/x.png"],
          ["logo_file_id", "x.png"],
        ]
        for (const [name, value] of refused) {
          const { status, data } = await admin.tryPost(SETTINGS, {
            [name]: value,
          })
          expect([name, status]).toEqual([name, 400])
          expect(data.message).toMatch(/^[a-z_]+(\.\d)?: /)
        }
      })
    })

    describe("the logo", () => {
      it("is an uploaded picture; the one before it is deleted", async () => {
        const first = await upload("first.png", PNG)
        await admin.post(SETTINGS, first)
        const second = await upload("second.png", PNG)
        await admin.post(SETTINGS, second)
        const { portal } = await store.visitor.get<Portal>(
          "/store/partner-portal",
        )
        expect(portal.logo_url).toBe(second.logo_url)
        expect((await admin.tryPost(SETTINGS, first)).status).toBe(400)

        await admin.post(SETTINGS, { logo_file_id: null, logo_url: null })
        expect((await admin.tryPost(SETTINGS, second)).status).toBe(400)
      })

      it("is no page and no script, whatever its name says", async () => {
        const logo = await upload("logo.png", Buffer.from("<svg onload='x'/>"))
        const { status, data } = await admin.tryPost(SETTINGS, logo)
        expect([status, data.message]).toEqual([
          400,
          "logo_file_id: must be a PNG, JPEG or WebP image",
        ])
      })
    })

    describe("an entry that the store hides", () => {
      it("is closed in the API, too", async () => {
        const routes: [path: string, ...entries: string[]][] = [
          ["welcome", "welcome"],
          // Program information tells of the programs, too.
          ["programs", "programs", "program_information"],
          ["commission-structure", "commission_structure"],
          ["links", "links"],
          ["ledger", "ledger"],
        ]
        for (const [path, ...entries] of routes) {
          const route = `/store/partners/me/${path}`
          await admin.post(SETTINGS, { hidden_entries: [] })
          expect((await ana.tryGet(route)).status).toBe(200)
          await admin.post(SETTINGS, { hidden_entries: entries })
          const { status, data } = await ana.tryGet(route)
          expect([route, status, data.message]).toEqual([
            route,
            404,
            "The store's portal does not show this",
          ])
        }
        expect((await ana.tryGet("/store/partners/me")).status).toBe(200)
      })

      it("takes its kind of resources away, and the last of them all", async () => {
        const { resource } = await admin.post<{ resource: { kind: string } }>(
          "/admin/partner-resources",
          {
            kind: "page",
            name: "Rules",
            status: "published",
            body: "<p>Read them</p>",
          },
        )
        expect(resource.kind).toBe("page")
        const path = "/store/partners/me/resources"
        const seen = async () =>
          (await ana.get<{ resources: object[] }>(path)).resources.length
        expect(await seen()).toBe(1)
        await admin.post(SETTINGS, { hidden_entries: ["pages"] })
        expect(await seen()).toBe(0)
        await admin.post(SETTINGS, {
          hidden_entries: ["pages", "banners", "emails", "program_information"],
        })
        expect((await ana.tryGet(path)).status).toBe(404)
      })
    })

    describe("e-mails to partners", () => {
      interface Preview {
        email: Record<
          "kind" | "language" | "from" | "subject" | "text" | "html",
          string
        > & { is_own: boolean }
      }
      const EMAILS = "/admin/partner-emails"

      it("are listed, and can be looked at in both languages as they are sent", async () => {
        await admin.post(SETTINGS, {
          sender_name: "Paper & Ink",
          sender_email: "partners@shop.example",
        })
        const { emails, language } = await admin.get<{
          emails: { kind: string; is_own: boolean }[]
          language: string
        }>(EMAILS)
        expect(language).toBe("en")
        expect(emails).toEqual(
          EMAIL_KINDS.map((kind) => ({ kind, is_own: false })),
        )
        for (const { kind } of emails) {
          const { email } = await admin.get<Preview>(`${EMAILS}/${kind}`)
          expect(email).toMatchObject({
            kind,
            language: "en",
            is_own: false,
            from: '"Paper & Ink" <partners@shop.example>',
          })
          expect(email.text).toContain("Paper & Ink")
          expect(email.html).toContain("Paper &amp; Ink")
        }
        const { email } = await admin.get<Preview>(
          `${EMAILS}/sale_credited?language=de`,
        )
        expect(email.subject).toMatch(/^Ein Verkauf über Sie: 12,50\s€$/)
      })

      it("are the store's own where it has written them, which may fail", async () => {
        const options = await partners().getOptions()
        const getOptions = jest.spyOn(
          getContainer().resolve<PartnerModuleService>(PARTNER_MODULE),
          "getOptions",
        )
        getOptions.mockResolvedValue({
          ...options,
          emails: {
            first_sale: ({ amount }) => ({
              subject: `Hooray: ${amount}`,
              text: "text",
              html: "<p>html</p>",
            }),
            password_reset: () => {
              throw new Error("no template")
            },
          },
        })
        try {
          expect(
            (await admin.get<Preview>(`${EMAILS}/first_sale`)).email,
          ).toMatchObject({
            is_own: true,
            subject: "Hooray: €12.50",
            text: "text",
            html: "<p>html</p>",
          })
          const failed = await admin.tryGet<{ message: string }>(
            `${EMAILS}/password_reset`,
          )
          expect([failed.status, failed.data.message]).toEqual([
            400,
            "emails.password_reset: your function failed with sample data: no template",
          ])
        } finally {
          getOptions.mockRestore()
        }
      })

      it("are shown to admins, by kinds and languages that exist", async () => {
        const statusOf = async (user: ApiUser, path: string) =>
          (await user.tryGet(path)).status
        expect(await statusOf(ana, EMAILS)).toBe(401)
        expect(await statusOf(ana, `${EMAILS}/first_sale`)).toBe(401)
        expect(await statusOf(admin, `${EMAILS}/other`)).toBe(404)
        expect(await statusOf(admin, `${EMAILS}/first_sale?language=fr`)).toBe(
          400,
        )
      })
    })

    describe("an admin's look at the portal", () => {
      async function openVisit(partnerId: string): Promise<string> {
        const { url } = await admin.post<{ url: string }>(
          `/admin/partners/${partnerId}/portal-visits`,
        )
        const { origin, pathname, hash } = new URL(url)
        expect(origin + pathname).toBe("http://localhost:8000/partners/visit")
        return hash.slice(1)
      }

      async function redeem(code: string) {
        return await store.visitor.tryPost<{ token: string; ends_at: string }>(
          "/store/partners/portal-visits",
          { code },
        )
      }

      async function visit(partnerId: string): Promise<ApiUser> {
        const { status, data } = await redeem(await openVisit(partnerId))
        expect(status).toBe(200)
        return new ApiUser(api, {
          "x-publishable-api-key": store.publishable_key,
          authorization: `Bearer ${data.token}`,
        })
      }

      /** Moves what is known of all visits into the past. */
      async function age(column: "code_expires_at" | "ends_at") {
        const [{ id }] = await partners().listPartnerPortalVisits()
        await partners().updatePartnerPortalVisits({
          id,
          [column]: new Date(Date.now() - 1000),
        })
      }

      it("shows what the partner sees, and says that it is a visit", async () => {
        const viewer = await visit(anaId)
        const me = await viewer.get<Me>("/store/partners/me")
        expect(me).toMatchObject({ partner: { code: "ana" }, member: null })
        const minutes = (Date.parse(me.visit!.ends_at) - Date.now()) / 60_000
        expect(minutes).toBeGreaterThan(29)
        expect(minutes).toBeLessThanOrEqual(30)
        for (const path of ["links", "ledger", "programs", "welcome"]) {
          const { status } = await viewer.tryGet(`/store/partners/me/${path}`)
          expect(status).toBe(200)
        }
        const own = await ana.get<Me>("/store/partners/me")
        expect(own).toMatchObject({ visit: null, member: { role: "owner" } })
      })

      it("is possible for partners who are switched off", async () => {
        await admin.post(`/admin/partners/${anaId}`, { status: "inactive" })
        expect((await ana.tryGet("/store/partners/me")).status).toBe(401)
        const viewer = await visit(anaId)
        expect(await viewer.get("/store/partners/me")).toMatchObject({
          partner: { status: "inactive" },
        })
      })

      it("is opened once, also by two who come at the same time", async () => {
        const code = await openVisit(anaId)
        const answers = await Promise.all([redeem(code), redeem(code)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
        expect((await redeem(code)).status).toBe(401)
        expect((await redeem(UNKNOWN_CODE)).status).toBe(401)
      })

      it("is opened within a minute or not at all", async () => {
        const code = await openVisit(anaId)
        // One clock says when it ends and whether it has: that of the database.
        const { rows } = await databaseOf(getContainer()).raw(
          `SELECT code_expires_at - created_at = interval '60 seconds' AS code,
             ends_at - created_at = interval '30 minutes' AS visit
           FROM partner_portal_visit`,
        )
        expect(rows).toEqual([{ code: true, visit: true }])
        await age("code_expires_at")
        expect((await redeem(code)).status).toBe(401)
      })

      it("ends by itself, and its token is not renewed", async () => {
        const viewer = await visit(anaId)
        const renewed = await viewer.tryPost("/auth/token/refresh")
        expect(renewed.status).toBeGreaterThanOrEqual(400)
        await age("ends_at")
        expect((await viewer.tryGet("/store/partners/me")).status).toBe(401)
      })

      it("keeps no code, and tells who looked", async () => {
        const code = await openVisit(anaId)
        const [kept] = await partners().listPartnerPortalVisits()
        expect(JSON.stringify(kept)).not.toContain(code)
        const [user] = (
          await admin.get<{ users: { id: string }[] }>("/admin/users")
        ).users
        const activities = await partners().listPartnerActivities({
          partner_id: anaId,
          kind: "portal_opened",
        })
        expect(activities).toMatchObject([
          { actor_type: "admin", actor_id: user.id },
        ])
      })

      it("is for admins alone, and of partners who exist", async () => {
        const path = `/admin/partners/${anaId}/portal-visits`
        expect((await ana.tryPost(path)).status).toBe(401)
        expect((await store.visitor.tryPost(path)).status).toBe(401)
        const nobody = await admin.tryPost(
          "/admin/partners/ptnr_nobody/portal-visits",
        )
        expect(nobody.status).toBe(404)
      })
    })
  },
})
