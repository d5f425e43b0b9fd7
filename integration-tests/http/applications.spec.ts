import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { PARTNER_MODULE } from "../../src/modules/partner"
import type PartnerModuleService from "../../src/modules/partner/service"
import { ApiUser } from "./helpers/api"
import { eventually } from "./helpers/eventually"
import { listenTo } from "./helpers/events"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, PASSWORD, signInPartner } from "./helpers/partners"

jest.setTimeout(120_000)

const APPLICATIONS = "/store/partners/applications"
const EVENTS = ["partner.applied", "partner.approved", "partner.rejected"]
const DORA = {
  name: "Dora's blog",
  email: "Dora@Example.com",
  first_name: "Dora",
  website: "dora.example",
  phone: "+49 30 1234",
  message: "I write\nabout chairs",
}

interface Partner {
  id: string
  status: string
  code: string
  application: {
    message: string | null
    again: { message: string | null } | null
  } | null
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    let visitors = 0

    /** Somebody at an address of their own: an address may send few applications. */
    function somebody(): ApiUser {
      visitors++
      return new ApiUser(api, {
        "x-publishable-api-key": shop.store.publishable_key,
        "x-partner-center-secret":
          process.env.PARTNER_CENTER_STOREFRONT_SECRET ?? "",
        "x-partner-center-visitor-ip": `198.51.100.${visitors}`,
      })
    }

    async function apply(body: object = {}): Promise<void> {
      expect(await somebody().post(APPLICATIONS, { ...DORA, ...body })).toEqual(
        { status: "received" },
      )
    }

    async function applicants(status = "applied"): Promise<Partner[]> {
      const { partners } = await shop.admin.get<{ partners: Partner[] }>(
        "/admin/partners",
        { status },
      )
      return partners
    }

    async function applied(body: object = {}): Promise<string> {
      await apply(body)
      return (await applicants())[0].id
    }

    const approveAtOnce = () =>
      shop.admin.post("/admin/partner-portal-settings", {
        approval: "automatic",
      })

    const decide = (id: string, what: "approval" | "rejection", body: object) =>
      shop.admin.tryPost(`/admin/partners/${id}/${what}`, body)

    /** What is done, and which of our events the store heard of meanwhile. */
    async function hearing<Result>(
      action: () => Promise<Result>,
    ): Promise<[Result, [string, unknown][]]> {
      let result: Result | undefined
      let told: [string, unknown][] = []
      await listenTo(getContainer(), EVENTS, async (heard) => {
        result = await action()
        await eventually(async () => expect(heard).not.toEqual([]))
        told = heard.map(({ name, data }) => [name, data.id])
      })
      return [result as Result, told.sort()]
    }

    async function activitiesOf(id: string) {
      const { activities } = await shop.admin.get<{
        activities: { kind: string; actor: object; data: object }[]
      }>(`/admin/partners/${id}/activity`)
      return activities
    }

    async function openProgram(name = "Open"): Promise<string> {
      const { program } = await shop.admin.post<{ program: { id: string } }>(
        "/admin/partner-programs",
        { name, access: "open" },
      )
      return program.id
    }

    describe("an application", () => {
      it("waits for the store with all that was said, and counts for nothing yet", async () => {
        const program_id = await openProgram()
        const [id, heard] = await hearing(() =>
          applied({ program_id, ref: "BEN", elapsed_ms: 9000 }),
        )
        expect(heard).toEqual([["partner.applied", id]])
        const { partner } = await shop.admin.get<{ partner: object }>(
          `/admin/partners/${id}`,
        )
        expect(partner).toMatchObject({
          code: "dora-s-blog",
          name: "Dora's blog",
          status: "applied",
          website: "https://dora.example",
          phone: "+49 30 1234",
          parent: { code: "ben" },
          programs: [],
          members: [{ email: "dora@example.com", role: "owner" }],
          application: {
            message: "I write\nabout chairs",
            program: { id: program_id, name: "Open" },
            decided_at: null,
          },
        })
        expect(await activitiesOf(id)).toMatchObject([
          { kind: "applied", actor: { type: "system", name: null } },
        ])
        const { overview } = await shop.admin.get<{
          overview: { waiting: object }
        }>("/admin/partner-reports/overview")
        expect(overview.waiting).toMatchObject({ applications: 1 })
        const ben = await shop.admin.get(`/admin/partners/${shop.ben}/recruits`)
        expect(ben).toMatchObject({ recruits: [{ code: "ana" }] })
        const ledgers = await shop.admin.get<{ count: number }>(
          "/admin/partner-ledger/partners",
        )
        expect(ledgers.count).toBe(2)
      })

      it("of a program that fills in forms is answered the same and kept nowhere", async () => {
        await apply({ subject: "Cheap watches" })
        await apply({ elapsed_ms: 100 })
        expect(await applicants()).toEqual([])
      })

      it("does not tell whether the address is known, and changes nothing then", async () => {
        await apply({ email: "ana@example.com", message: "I am Ana" })
        await apply()
        await apply({ message: "Again" })
        expect(await applicants()).toMatchObject([
          { application: { message: "I write\nabout chairs" } },
        ])
        const [ana] = (await applicants("active")).filter(
          ({ code }) => code === "ana",
        )
        expect(ana.application).toBeNull()
      })

      it("that comes twice at once is one", async () => {
        await Promise.all([apply(), apply()])
        expect(await applicants()).toHaveLength(1)
      })

      it("ignores an unknown recruiter, refuses a closed program and a code that is taken", async () => {
        await apply({ ref: "nobody" })
        for (const [body, problem] of [
          [{ program_id: shop.program_id }, "program_id"],
          [{ code: "ANA" }, "code"],
          [{ website: "javascript:alert(1)" }, "website"],
        ] as const) {
          const { status, data } = await somebody().tryPost(APPLICATIONS, {
            ...DORA,
            ...body,
          })
          expect(status).toBe(400)
          expect(data.message).toContain(`${problem}: `)
        }
      })

      it("does not tell by a code that is asked for again whether it was somebody new's", async () => {
        await apply({ code: "a-rare-code" })
        await apply({ code: "A-RARE-CODE", email: "eva@example.com" })
        expect((await applicants()).map(({ code }) => code).sort()).toEqual([
          "a-rare-code",
          "dora-s-blog",
        ])
      })

      it("makes a code of the name however many have it", async () => {
        const partners =
          getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)
        await partners.createPartners(
          Array.from({ length: 60 }, (_, n) => {
            const code = n === 0 ? "dora-s-blog" : `dora-s-blog-${n + 1}`
            return {
              code,
              code_key: code,
              name: "Dora's blog",
              status: "rejected" as const,
            }
          }),
        )
        await apply()
        const [{ code }] = await applicants()
        expect(code).toMatch(/^dora-s-blog-\d{5,6}$/)
      })

      it("is refused from an address that sends too many", async () => {
        const many = somebody()
        const answers = await Promise.all(
          Array.from({ length: 21 }, () =>
            many.tryPost(APPLICATIONS, { ...DORA, subject: "x" }),
          ),
        )
        expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
      })
    })

    describe("somebody else's address", () => {
      it("gives a stranger no password for it, even once the store approves", async () => {
        const id = await applied({ password: "the-strangers-one" })
        await decide(id, "approval", {})
        const { status } = await shop.store.visitor.tryPost(
          "/store/partners/sign-in",
          { login: "dora@example.com", password: "the-strangers-one" },
        )
        expect(status).toBe(401)
      })

      it("leaves the account alone that a customer has there", async () => {
        const register = (path: string, body: object) =>
          shop.store.visitor.tryPost<{ token: string }>(path, body)
        const account = { email: "dora@example.com", password: PASSWORD }
        await register("/auth/customer/emailpass/register", account)
        const id = await applied({ password: "the-strangers-one" })
        await decide(id, "approval", {})
        for (const [password, expected] of [
          ["the-strangers-one", 401],
          [PASSWORD, 200],
        ] as const) {
          const { status } = await register("/auth/customer/emailpass", {
            ...account,
            password,
          })
          expect(status).toBe(expected)
        }
      })
    })

    describe("the store's answer", () => {
      it("takes an applicant in from now on, enrolled, and only once", async () => {
        const id = await applied()
        const before = new Date()
        const [answers, heard] = await hearing(() =>
          Promise.all(
            [1, 2].map(() =>
              decide(id, "approval", { program_ids: [shop.program_id] }),
            ),
          ),
        )
        expect(heard).toEqual([["partner.approved", id]])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(
          answers.find(({ status }) => status === 400)?.data.message,
        ).toContain("somebody else may have decided")
        const { partner } = await shop.admin.get<{ partner: object }>(
          `/admin/partners/${id}`,
        )
        expect(partner).toMatchObject({
          status: "active",
          programs: [{ id: shop.program_id }],
        })
        const partners =
          getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)
        const activeAt = async (at: Date) =>
          (await partners.getPartnersAt([id], at))[0]?.active
        expect(await activeAt(before)).toBe(false)
        expect(await activeAt(new Date())).toBe(true)
        expect((await decide(id, "rejection", { reason: "No" })).status).toBe(
          400,
        )
      })

      it("may be no, with a reason; the applicant can apply again or be approved later", async () => {
        const id = await applied()
        const [, heard] = await hearing(() =>
          decide(id, "rejection", { reason: "Too few readers" }),
        )
        expect(heard).toEqual([["partner.rejected", id]])
        expect(await applicants("rejected")).toMatchObject([
          { id, application: { rejection_reason: "Too few readers" } },
        ])

        await approveAtOnce()
        await apply({ message: "Now more", website: null })
        expect(await applicants()).toMatchObject([
          {
            id,
            website: "https://dora.example",
            application: {
              message: "I write\nabout chairs",
              again: { message: "Now more" },
            },
          },
        ])
        await decide(id, "rejection", { reason: "Still" })
        await apply({ message: "Once more, on the same day" })
        expect(await applicants()).toEqual([])
        await decide(id, "approval", {})
        expect(await applicants("active")).toHaveLength(3)
        expect(
          (await activitiesOf(id)).map(({ kind, data }) => [kind, data]),
        ).toEqual([
          ["approved", {}],
          ["rejected", { reason: "Still" }],
          ["applied", {}],
          ["rejected", { reason: "Too few readers" }],
          ["applied", {}],
        ])
      })

      it("comes at once where the store approves automatically", async () => {
        const program_id = await openProgram()
        await approveAtOnce()
        const [, heard] = await hearing(() =>
          apply({ program_id, code: "dora" }),
        )
        const [dora] = (await applicants("active")).filter(
          ({ code }) => code === "dora",
        )
        expect(dora).toMatchObject({ programs: [{ id: program_id }] })
        expect(heard).toEqual([
          ["partner.applied", dora.id],
          ["partner.approved", dora.id],
        ])
      })

      it("is the only way in: a change of status is refused, and so is an adjustment", async () => {
        const id = await applied()
        for (const status of ["active", "inactive"]) {
          const answer = await shop.admin.tryPost(`/admin/partners/${id}`, {
            status,
          })
          expect(answer.status).toBe(400)
          expect(answer.data.message).toContain("approve the application")
        }
        const { status } = await shop.admin.tryPost(
          "/admin/partner-ledger/adjustments",
          {
            partner_id: id,
            amount: 5,
            currency_code: "eur",
            kind: "bonus",
            reason: "Welcome",
          },
        )
        expect(status).toBe(400)
      })
    })

    it("what admins do about a partner is told, with who did it", async () => {
      const id = await createPartner(shop.admin, "carl")
      const partner = `/admin/partners/${id}`
      const enrolments = `/admin/partner-programs/${shop.program_id}/enrollments`
      await shop.admin.post(partner, { name: "Carl", phone: "030 12" })
      await shop.admin.post(partner, { name: "Carl" })
      await shop.admin.post(partner, { status: "inactive" })
      await shop.admin.post(partner, { status: "active" })
      await shop.admin.post(enrolments, { partner_id: id })
      await shop.admin.post(enrolments, { partner_id: id })
      const { override } = await shop.admin.post<{ override: { id: string } }>(
        `${partner}/overrides`,
        {
          scope: { type: "product", target_id: shop.product.product_id },
          rates: [{ level: 1, percent: 20 }],
        },
      )
      await shop.admin.delete(`${partner}/overrides/${override.id}`)
      for (let time = 0; time < 2; time++) {
        await shop.admin.post("/admin/partner-ledger/adjustments", {
          partner_id: id,
          amount: 5,
          currency_code: "eur",
          kind: "bonus",
          reason: "Welcome",
          idempotency_key: "welcome-carl",
        })
      }
      await shop.admin.delete(`${enrolments}/${id}`)

      const activities = await activitiesOf(id)
      expect(activities.map(({ kind }) => kind).reverse()).toEqual([
        "created",
        "changed",
        "deactivated",
        "activated",
        "enrolled",
        "own_rate_saved",
        "own_rate_removed",
        "adjusted",
        "enrolment_ended",
      ])
      expect(
        activities.every(
          ({ actor }) => (actor as { type: string }).type === "admin",
        ),
      ).toBe(true)
      expect(activities[0]).toMatchObject({
        actor: { name: expect.stringContaining("@") as string },
        data: { program_name: "Friends" },
      })
      expect(activities.at(-2)?.data).toEqual({ fields: ["name", "phone"] })
      expect(
        (await shop.admin.tryGet("/admin/partners/unknown/activity")).status,
      ).toBe(404)
    })

    it("an applicant who had a token does not get in", async () => {
      const ana = await signInPartner(api, shop.store, "ana")
      expect((await ana.tryGet("/store/partners/me")).status).toBe(200)
      const partners =
        getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)
      await partners.updatePartners({ id: shop.ana, status: "applied" })
      expect((await ana.tryGet("/store/partners/me")).status).toBe(401)
    })

    it("an applicant learns where the application stands, by the right password only", async () => {
      const partners =
        getContainer().resolve<PartnerModuleService>(PARTNER_MODULE)
      const signIn = (login: string, password: string) =>
        shop.store.visitor.tryPost("/store/partners/sign-in", {
          login,
          password,
        })
      for (const [status, code] of [
        ["applied", "application_pending"],
        ["rejected", "application_rejected"],
      ] as const) {
        await partners.updatePartners({ id: shop.ana, status })
        for (const login of ["ana", "ana@example.com"]) {
          expect(await signIn(login, PASSWORD)).toMatchObject({
            status: 403,
            data: { type: "forbidden", code },
          })
          expect(await signIn(login, "a-wrong-password")).toMatchObject({
            status: 401,
            data: { message: "The partner code or password is wrong" },
          })
        }
      }
    })
  },
})
