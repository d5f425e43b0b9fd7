import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { ApiUser } from "./helpers/api"
import { reportVisit } from "./helpers/clicks"
import { CUSTOMER_PASSWORD, registerCustomer } from "./helpers/customers"
import { databaseOf, whileInsertFails } from "./helpers/database"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, createProgram } from "./helpers/partners"

jest.setTimeout(120_000)

const APPLICATIONS = "/store/partners/applications"
const FORMS = "/admin/partner-forms"
const AGREEMENTS = "/admin/partner-agreements"
const EVA = { name: "Eva's blog", email: "eva@example.com" }
const TERMS = {
  title: "Terms",
  body: "<p>Be <b>fair</b>.</p><script>1</script>",
}

interface Form {
  id: string
  status: string
  embed_html: string
  action_url: string
}

interface Agreement {
  id: string
  version: number
  in_force: boolean
}

interface Partner {
  id: string
  code: string
  status: string
  parent: { code: string } | null
  members: { email: string; joined_at: string | null }[]
  programs: { id: string }[]
  application: {
    message: string | null
    programs: { id: string }[]
    form: { id: string } | null
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

    function somebody(headers: Record<string, string> = {}): ApiUser {
      visitors++
      return new ApiUser(api, {
        "x-publishable-api-key": shop.store.publishable_key,
        "x-partner-center-secret":
          process.env.PARTNER_CENTER_STOREFRONT_SECRET ?? "",
        "x-partner-center-visitor-ip": `198.51.100.${visitors}`,
        ...headers,
      })
    }

    async function createForm(body: object = {}): Promise<Form> {
      const { form } = await shop.admin.post<{ form: Form }>(FORMS, {
        name: "Bloggers",
        kind: "enrolment",
        ...body,
      })
      return form
    }

    async function publish(body: object = {}): Promise<Agreement> {
      const { agreement } = await shop.admin.post<{ agreement: Agreement }>(
        AGREEMENTS,
        { ...TERMS, ...body },
      )
      return agreement
    }

    async function apply(body: object = {}, visitor = somebody()) {
      return await visitor.tryPost(APPLICATIONS, { ...EVA, ...body })
    }

    /** The partner with Eva's address, whatever their state. */
    async function eva(): Promise<Partner> {
      const { partners } = await shop.admin.get<{ partners: Partner[] }>(
        "/admin/partners",
      )
      const [found] = partners.filter(({ members }) =>
        members.some(({ email }) => email === EVA.email),
      )
      return found
    }

    async function applied(body: object): Promise<Partner> {
      expect((await apply(body)).data).toEqual({ status: "received" })
      return await eva()
    }

    const post = (form: Form, fields: Record<string, string>, headers = {}) =>
      new ApiUser(api, {
        "content-type": "application/x-www-form-urlencoded",
        ...headers,
      }).tryPost<string>(
        `/partner-forms/${form.id}`,
        new URLSearchParams(fields).toString(),
      )

    async function leads() {
      const { referrals } = await shop.admin.get<{
        referrals: { partner: { code: string }; email: string }[]
      }>("/admin/partner-referrals")
      return referrals.map(({ partner, email }) => [partner.code, email])
    }

    describe("the store's forms", () => {
      it("are created, found, changed and deleted", async () => {
        const form = await createForm({
          program_ids: [shop.program_id],
          parent_id: shop.ben,
          thanks_url: "/thanks",
        })
        const list = await shop.admin.get(FORMS, {
          q: "blog",
          kind: "enrolment",
        })
        expect(list).toMatchObject({
          count: 1,
          forms: [
            {
              id: form.id,
              status: "active",
              parent: "referring",
              parent_partner: { code: "ben", status: "active" },
              programs: [{ name: "Friends" }],
              approval: "store",
            },
          ],
        })
        expect(
          await shop.admin.get(FORMS, { status: "inactive" }),
        ).toMatchObject({ count: 0 })
        const changed = await shop.admin.post(`${FORMS}/${form.id}`, {
          status: "inactive",
          parent: "none",
          parent_id: null,
        })
        expect(changed).toMatchObject({
          form: { status: "inactive", parent_partner: null },
        })
        const shown = await somebody().tryGet(`/store/partner-forms/${form.id}`)
        expect(shown.status).toBe(404)
        await shop.admin.delete(`${FORMS}/${form.id}`)
        const gone = await shop.admin.tryGet(`${FORMS}/${form.id}`)
        expect(gone.status).toBe(404)
      })

      it.each([
        [{ parent: "fixed" }, 400, "parent_id: "],
        [{ kind: "lead", parent: "none" }, 400, "parent: "],
        [{ thanks_url: "https://evil.example/" }, 400, "thanks_url: "],
        [{ thanks_url: "javascript:alert(1)" }, 400, "thanks_url: "],
        [{ program_ids: ["pprog_none"] }, 404, "program_ids: "],
        [{ parent_id: "ptnr_none" }, 404, "ptnr_none"],
        [{ kind: "quiz" }, 400, "kind: "],
      ])("refuse %j", async (body, status, message) => {
        const answer = await shop.admin.tryPost(FORMS, {
          name: "Bloggers",
          kind: "enrolment",
          ...body,
        })
        expect(answer.status).toBe(status)
        expect(answer.data.message).toContain(message)
      })

      it("come as HTML in either language, with the terms in force", async () => {
        const form = await createForm()
        expect(form.embed_html).not.toContain("checkbox")
        const { id } = await publish()
        const { form: german } = await shop.admin.get<{ form: Form }>(
          `${FORMS}/${form.id}`,
          { language: "de" },
        )
        expect(german.embed_html).toContain(`action="${form.action_url}"`)
        expect(german.embed_html).toContain(`value="${id}"`)
        expect(german.embed_html).toContain("Bewerben")
      })
    })

    describe("terms and conditions", () => {
      it("are published as versions, of which the latest is in force until it is withdrawn", async () => {
        const versions = await Promise.all([publish(), publish()])
        expect(versions.map(({ version }) => version).sort()).toEqual([1, 2])
        const { agreement } = await somebody().get<{
          agreement: { version: number; body: string }
        }>("/store/partner-agreement")
        expect(agreement).toMatchObject({
          version: 2,
          body: "<p>Be <strong>fair</strong>.</p>",
        })
        const idOf = (wanted: number) =>
          versions.find(({ version }) => version === wanted)?.id ?? ""
        const first = await shop.admin.tryPost(
          `${AGREEMENTS}/${idOf(1)}/withdrawal`,
        )
        expect(first.status).toBe(400)
        await shop.admin.post(`${AGREEMENTS}/${idOf(2)}/withdrawal`)
        expect(await shop.admin.get(AGREEMENTS)).toMatchObject({
          count: 2,
          agreements: [
            { version: 2, in_force: false },
            { version: 1, in_force: false },
          ],
        })
        expect(await somebody().get("/store/partner-agreement")).toEqual({
          agreement: null,
        })
        expect((await publish()).version).toBe(3)
      })

      it("cannot be changed or deleted, not even in the database", async () => {
        await publish()
        const rows = () => databaseOf(getContainer())("partner_agreement")
        await expect(rows().update({ body: "Other" })).rejects.toThrow(
          "append only",
        )
        await expect(rows().delete()).rejects.toThrow("append only")
      })

      it("must be the current ones that an applicant accepts, and that is kept", async () => {
        const old = await publish()
        const { id } = await publish({ title: "New terms" })
        for (const accepted of [undefined, old.id]) {
          const { status, data } = await apply({
            accepted_agreement_id: accepted,
          })
          expect(status).toBe(400)
          expect(data.message).toBe(
            "accepted_agreement_id: read and accept the current terms (version 2) first",
          )
        }
        const { id: partnerId } = await applied({ accepted_agreement_id: id })
        expect(
          await shop.admin.get(`/admin/partners/${partnerId}/agreements`),
        ).toMatchObject({
          count: 1,
          acceptances: [
            {
              agreement: { id, version: 2, title: "New terms" },
              member: { email: EVA.email },
            },
          ],
        })
        const { activities } = await shop.admin.get<{
          activities: { kind: string; data: object }[]
        }>(`/admin/partners/${partnerId}/activity`)
        expect(activities).toContainEqual(
          expect.objectContaining({
            kind: "agreement_accepted",
            data: { version: 2, title: "New terms" },
          }),
        )
        expect(await shop.admin.get(`${AGREEMENTS}/${id}`)).toMatchObject({
          agreement: { acceptances: 1 },
        })
      })

      it("are not accepted by an application that fails", async () => {
        const { id } = await publish()
        await whileInsertFails(
          databaseOf(getContainer()),
          "partner_activity",
          "true",
          async () => {
            const { status } = await apply({ accepted_agreement_id: id })
            expect(status).toBe(500)
          },
        )
        expect(await eva()).toBeUndefined()
        const rows = await databaseOf(getContainer())(
          "partner_agreement_acceptance",
        )
        expect(rows).toEqual([])
      })
    })

    describe("who applies through a form", () => {
      const clicked = async (code: string) => {
        const { visitor_id } = await reportVisit(shop.store.visitor, {
          partner_code: code,
        })
        return visitor_id
      }

      it("has the fixed partner as the parent, whoever sent them", async () => {
        const form = await createForm({ parent: "fixed", parent_id: shop.ben })
        const { parent } = await applied({ form_id: form.id, ref: "ana" })
        expect(parent).toMatchObject({ code: "ben" })
      })

      it("has no parent where the form says so", async () => {
        const form = await createForm({ parent: "none" })
        const { parent } = await applied({ form_id: form.id, ref: "ana" })
        expect(parent).toBeNull()
      })

      it("has the partner whom their clicks credit, before the form's own", async () => {
        const form = await createForm({ parent_id: shop.ben })
        const { parent } = await applied({
          form_id: form.id,
          visitor_id: await clicked("ana"),
        })
        expect(parent).toMatchObject({ code: "ana" })
      })

      it("has the form's own where nobody sent them, while that one takes part", async () => {
        const form = await createForm({ parent_id: shop.ben })
        expect((await applied({ form_id: form.id })).parent).toMatchObject({
          code: "ben",
        })
        await shop.admin.post(`/admin/partners/${shop.ben}`, {
          status: "inactive",
        })
        await apply({ form_id: form.id, email: "fay@example.com" })
        const { partners } = await shop.admin.get<{ partners: Partner[] }>(
          "/admin/partners",
          { status: "applied" },
        )
        expect(
          partners.map(({ parent }) => parent?.code ?? null).sort(),
        ).toEqual(["ben", null])
      })

      it("is enrolled in its programs where it takes in at once", async () => {
        const second = await createProgram(shop.admin, {
          name: "Second",
          partners: [],
        })
        const form = await createForm({
          program_ids: [shop.program_id, second],
          approval: "automatic",
        })
        const partner = await applied({ form_id: form.id })
        expect(partner.status).toBe("active")
        expect(partner.programs.map(({ id }) => id).sort()).toEqual(
          [shop.program_id, second].sort(),
        )
      })

      it("waits with its programs where the form says so, whatever Settings say", async () => {
        await shop.admin.post("/admin/partner-portal-settings", {
          approval: "automatic",
        })
        const form = await createForm({
          program_ids: [shop.program_id],
          approval: "manual",
        })
        expect(await applied({ form_id: form.id })).toMatchObject({
          status: "applied",
          programs: [],
          application: {
            form: { id: form.id },
            programs: [{ id: shop.program_id }],
            again: null,
          },
        })
      })

      it("is refused where it is closed, or a lead form", async () => {
        const lead = await createForm({ kind: "lead" })
        const closed = await createForm({ status: "inactive" })
        for (const form_id of [lead.id, closed.id, "pform_none"]) {
          const { status, data } = await apply({ form_id })
          expect(status).toBe(400)
          expect(data.message).toContain("form_id: ")
        }
      })
    })

    describe("an applicant who has an account in the shop", () => {
      const approve = async () =>
        shop.admin.post(`/admin/partners/${(await eva()).id}/approval`, {})

      const signIn = (password: string) =>
        somebody().tryPost("/store/partners/sign-in", {
          login: EVA.email,
          password,
        })

      it("signs in with its password once approved", async () => {
        const { customer } = await registerCustomer(api, shop.store, EVA.email)
        const { members } = await applied({ password: CUSTOMER_PASSWORD })
        expect(members[0].joined_at).not.toBeNull()
        expect((await signIn(CUSTOMER_PASSWORD)).status).toBe(403)
        await approve()
        expect((await signIn(CUSTOMER_PASSWORD)).status).toBe(200)
        expect((await customer.tryGet("/store/customers/me")).status).toBe(200)
      })

      it("is told nothing of a wrong password, which opens nothing", async () => {
        await registerCustomer(api, shop.store, EVA.email)
        const { members } = await applied({ password: "a-strangers-one" })
        expect(members[0].joined_at).toBeNull()
        await approve()
        expect((await signIn("a-strangers-one")).status).toBe(401)
        expect((await signIn(CUSTOMER_PASSWORD)).status).toBe(401)
      })

      it("needs no password while signed in, for their own address only", async () => {
        const { customer } = await registerCustomer(api, shop.store, EVA.email)
        await customer.post(APPLICATIONS, { ...EVA, email: "fay@example.com" })
        await customer.post(APPLICATIONS, EVA)
        await approve()
        expect((await signIn(CUSTOMER_PASSWORD)).status).toBe(200)
        const { partners } = await shop.admin.get<{ partners: Partner[] }>(
          "/admin/partners",
          { status: "applied" },
        )
        expect(partners[0].members).toMatchObject([
          { email: "fay@example.com", joined_at: null },
        ])
      })

      it("cannot guess more passwords than at the sign-in", async () => {
        await registerCustomer(api, shop.store, EVA.email)
        const guesser = somebody()
        const statuses = []
        for (let n = 0; n < 11; n++) {
          const { status } = await apply({ password: `a-guess-${n}` }, guesser)
          statuses.push(status)
        }
        expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
        const { status } = await guesser.tryPost("/store/partners/sign-in", {
          login: EVA.email,
          password: CUSTOMER_PASSWORD,
        })
        expect(status).toBe(429)
      })
    })

    describe("a plain HTML form", () => {
      it("takes a partner in, and thanks in its language", async () => {
        const form = await createForm({ parent_id: shop.ben })
        const answer = await post(form, {
          ...EVA,
          first_name: "",
          message: "I write\r\nabout chairs",
          ref: "ana",
          subject: "",
          language: "de",
          submit: "Bewerben",
        })
        expect(answer.status).toBe(200)
        expect(answer.headers["content-type"]).toContain("text/html")
        expect(answer.headers["content-security-policy"]).toContain(
          "default-src 'none'",
        )
        expect(answer.headers["x-content-type-options"]).toBe("nosniff")
        expect(answer.headers["cache-control"]).toBe("no-store")
        expect(answer.data).toContain("Vielen Dank")
        expect(await eva()).toMatchObject({
          status: "applied",
          parent: { code: "ana" },
          application: { form: { id: form.id } },
        })
      })

      it("leads to the form's own page, also for an address that is known", async () => {
        const form = await createForm({ thanks_url: "/thanks" })
        for (const email of [EVA.email, "ana@example.com"]) {
          const { status, headers } = await post(form, { ...EVA, email })
          expect(status).toBe(303)
          expect(headers.location).toBe("http://localhost:8000/thanks")
        }
      })

      it("names what is wrong, in the browser's language and harmlessly", async () => {
        const form = await createForm()
        const answer = await post(
          form,
          { email: "<script>", website: "javascript:alert(1)" },
          { "accept-language": "de-DE,de;q=0.9,en;q=0.5" },
        )
        expect(answer.status).toBe(400)
        expect(answer.data).toContain("Name, Blog oder Firma: fehlt")
        expect(answer.data).toContain("E-Mail-Adresse: muss")
        expect(answer.data).not.toContain("<script")
      })

      it("asks to accept the terms, which it shows", async () => {
        const form = await createForm()
        const { id } = await publish()
        const refused = await post(form, EVA)
        expect(refused.status).toBe(400)
        expect(refused.data).toContain("accept the current terms")
        const page = await somebody().tryGet<string>(
          `/partner-forms/${form.id}/agreement`,
        )
        expect(page.data).toContain("<p>Be <strong>fair</strong>.</p>")
        const { status } = await post(form, {
          ...EVA,
          accepted_agreement_id: id,
        })
        expect(status).toBe(200)
        expect((await eva()).status).toBe("applied")
      })

      it("of a program that fills in forms is answered the same and kept nowhere", async () => {
        const form = await createForm()
        const { status } = await post(form, { ...EVA, subject: "Watches" })
        expect(status).toBe(200)
        expect(await eva()).toBeUndefined()
      })

      it("that is closed says so", async () => {
        const form = await createForm({ status: "inactive" })
        const { status, data } = await post(form, EVA)
        expect(status).toBe(404)
        expect(data).toContain("This form is closed")
        const nonsense = await post({ ...form, id: "%20" }, EVA)
        expect(nonsense.status).toBe(404)
      })

      it("is refused from an address that sends too many", async () => {
        const form = await createForm()
        const answers = await Promise.all(
          Array.from({ length: 21 }, () =>
            post(form, { ...EVA, subject: "x" }),
          ),
        )
        const refused = answers.filter(({ status }) => status === 429)
        expect(refused).toHaveLength(1)
        expect(refused[0].headers["retry-after"]).toBeDefined()
        expect(refused[0].data).toContain("Please wait")
      })
    })

    describe("a lead form", () => {
      it("credits the partner whose code it names", async () => {
        const form = await createForm({ kind: "lead", parent_id: shop.ben })
        const { data } = await post(form, { email: EVA.email, ref: "ana" })
        expect(data).toContain("Thank you")
        expect(await leads()).toEqual([["ana", EVA.email]])
      })

      it.each([{ subject: "Buy now" }, { elapsed_ms: 40 }])(
        "of a storefront takes nothing of a program's, and does not say so: %j",
        async (trap) => {
          const form = await createForm({ kind: "lead", parent_id: shop.ben })
          const lead = { email: EVA.email, form_id: form.id }
          const path = "/store/referrals/leads"
          const answer = await somebody().post(path, { ...lead, ...trap })
          expect(answer).toEqual({ received: true })
          expect(await leads()).toEqual([])
          await somebody().post(path, {
            ...lead,
            elapsed_ms: 9000,
            subject: "",
          })
          expect(await leads()).toEqual([["ben", EVA.email]])
        },
      )

      it("credits its own partner where nobody sent the visitor, once a day", async () => {
        const form = await createForm({ kind: "lead", parent_id: shop.ben })
        await post(form, { email: EVA.email })
        await post(form, { email: EVA.email })
        await post(form, { email: "ben@example.com" })
        expect(await leads()).toEqual([["ben", EVA.email]])
      })

      it("credits the fixed partner, also as a storefront shows it", async () => {
        const form = await createForm({
          kind: "lead",
          parent: "fixed",
          parent_id: shop.ben,
        })
        const { visitor_id } = await reportVisit(shop.store.visitor, {})
        const store = somebody()
        for (const body of [
          { email: EVA.email, visitor_id, form_id: form.id },
          { email: "fay@example.com", form_id: form.id },
        ]) {
          await store.post("/store/referrals/leads", body)
        }
        expect((await leads()).sort()).toEqual([
          ["ben", EVA.email],
          ["ben", "fay@example.com"],
        ])
        const nothing = await store.tryPost("/store/referrals/leads", {
          email: EVA.email,
        })
        expect(nothing.status).toBe(400)
        expect(nothing.data.message).toContain("visitor_id: ")
      })

      it("credits nobody where nobody is known", async () => {
        await createPartner(shop.admin, "carl")
        const form = await createForm({ kind: "lead" })
        const { status } = await post(form, { email: EVA.email, ref: "nobody" })
        expect(status).toBe(200)
        expect(await leads()).toEqual([])
      })
    })
  },
})
