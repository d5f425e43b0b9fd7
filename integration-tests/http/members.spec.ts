import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type PartnerModuleService from "../../src/modules/partner/service"
import type { PartnerStatus } from "../../src/modules/partner/types"
import { ADMIN, logInAdmin, signInAdmin } from "./helpers/admin-user"
import { ApiUser } from "./helpers/api"
import { databaseOf } from "./helpers/database"
import { deliver, listenTo } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import {
  allMails,
  createMailFolder,
  type Mail,
  mailsTo,
  tokenIn,
} from "./helpers/mails"
import { createPartner, PASSWORD } from "./helpers/partners"
import { createStore, type TestStore } from "./helpers/store"

jest.setTimeout(120_000)

const NEW_PASSWORD = "a-brand-new-password"
const REFUSED = {
  type: "invalid_data",
  message: "token: this link does not open any more; ask for a new one",
}
/** Within it an event that was to be handled has been. */
const SETTLED_MS = 500

interface MemberAnswer {
  member: {
    id: string
    email: string
    role: string
    invited_at: string | null
    joined_at: string | null
  }
  email: string
}

const mailFolder = createMailFolder()
// The runner's own `env` comes after it has read medusa-config.
process.env.MAIL_FOLDER = mailFolder

const mails = (address: string): Mail[] => mailsTo(mailFolder, address)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let admin: ApiUser
    let store: TestStore
    let ana: string
    let n = 0
    let passwordsSet = 0

    beforeAll(async () => {
      await signInAdmin(api, getContainer())
      admin = await logInAdmin(api)
      store = await createStore(api, admin)
      ana = await createPartner(admin, "ana")
    })

    /** The folder outlives a test's database: each test has addresses of its own. */
    const newAddress = () => `member${++n}@example.com`

    const partnerModule = () =>
      getContainer().resolve<PartnerModuleService>("partner")

    async function invite(email: string, role = "viewer") {
      return await admin.post<MemberAnswer>(`/admin/partners/${ana}/members`, {
        email,
        role,
      })
    }

    async function invitedToken(email: string): Promise<string> {
      await invite(email)
      return tokenIn(mails(email)[0])
    }

    async function setPassword(token: string, password = NEW_PASSWORD) {
      const answer = await store.visitor.tryPost("/store/partners/password", {
        token,
        password,
      })
      // The dashboard's own password is never changed here.
      if (answer.status === 200 && password !== ADMIN.password) {
        passwordsSet++
      }
      return answer
    }

    /** The database must not go while the last e-mail is being written. */
    afterEach(async () => {
      await eventually(async () =>
        expect(
          allMails(mailFolder).filter(({ template }) =>
            template.endsWith("password_changed"),
          ),
        ).toHaveLength(passwordsSet),
      )
    })

    const signIn = (login: string, password = NEW_PASSWORD) =>
      store.visitor.tryPost<{ token: string }>("/store/partners/sign-in", {
        login,
        password,
      })

    const askForReset = (login: string) =>
      store.visitor.tryPost("/store/partners/password-reset", { login })

    async function resetToken(login: string, email: string): Promise<string> {
      const before = mails(email).length
      expect((await askForReset(login)).status).toBe(200)
      await eventually(async () =>
        expect(mails(email).length).toBeGreaterThan(before),
      )
      return tokenIn(mails(email).at(-1)!)
    }

    const bearer = (token: string) =>
      new ApiUser(api, {
        "x-publishable-api-key": store.publishable_key,
        authorization: `Bearer ${token}`,
      })

    const post = (path: string, body: unknown) =>
      store.visitor.post<{ token: string }>(path, body)

    const refreshed = (token: string) =>
      bearer(token).tryPost("/auth/token/refresh")

    const statusOfMe = async (token: string) =>
      (await bearer(token).tryGet("/store/partners/me")).status

    const activities = async () =>
      (
        await partnerModule().listPartnerActivities(
          { partner_id: ana },
          { order: { created_at: "ASC" } },
        )
      ).map(({ kind, actor_type, data }) => [kind, actor_type, data])

    const settle = () =>
      new Promise((resolve) => setTimeout(resolve, SETTLED_MS))

    describe("an invitation", () => {
      it("brings a link by e-mail that sets the password, and opens the portal", async () => {
        const email = newAddress()
        const { member, email: outcome } = await invite(
          email.toUpperCase(),
          "manager",
        )
        expect(outcome).toBe("sent")
        expect(member).toMatchObject({ email, role: "manager" })
        expect([member.invited_at, member.joined_at]).toEqual([
          expect.any(String),
          null,
        ])
        expect((await signIn(email)).status).toBe(401)

        const [mail] = mails(email)
        expect(mail.template).toBe("partner-center-member_invited")
        expect(mail.subject).toContain("ANA")
        expect((await setPassword(tokenIn(mail))).data).toEqual({
          success: true,
        })

        const me = await bearer((await signIn(email)).data.token).get<{
          partner: { code: string }
          member: { role: string }
        }>("/store/partners/me")
        expect(me).toMatchObject({
          partner: { code: "ana" },
          member: { role: "manager" },
        })
        const { partner } = await admin.get<{
          partner: { members: MemberAnswer["member"][] }
        }>(`/admin/partners/${ana}`)
        expect(
          partner.members.find((one) => one.email === email)?.joined_at,
        ).toEqual(expect.any(String))
        expect(await activities()).toEqual(
          expect.arrayContaining([
            ["member_invited", "admin", { email, role: "manager" }],
            ["member_joined", "member", { email }],
          ]),
        )
      })

      it("leaves its link in the e-mail alone, not where users of the dashboard read", async () => {
        const email = newAddress()
        const token = await invitedToken(email)
        const sql = databaseOf(getContainer())
        const kept = await Promise.all(
          ["notification", "partner_member_token", "workflow_execution"].map(
            (table) => sql(table),
          ),
        )
        expect(kept[0].length).toBeGreaterThan(0)
        expect(kept[1].length).toBeGreaterThan(0)
        expect(JSON.stringify(kept)).not.toContain(token)
      })

      it("comes from the sender of the settings", async () => {
        await partnerModule().savePortalSettings({
          sender_name: 'Paper "&" Ink',
          sender_email: "partners@shop.example",
        })
        const email = newAddress()
        await invite(email)
        const [mail] = mails(email)
        expect(mail.from).toBe('"Paper & Ink" <partners@shop.example>')
        expect(mail.html).toContain("Paper &quot;&amp;&quot; Ink")
      })

      it("is refused for a member's address, an unknown partner, a wrong role", async () => {
        const tries: [string, object, number, string][] = [
          [ana, { email: "ana@example.com" }, 400, "belongs to a partner"],
          ["ptnr_none", { email: newAddress() }, 404, "not found"],
          [ana, { email: "no-address" }, 400, "email"],
          [ana, { email: newAddress(), role: "boss" }, 400, "role"],
        ]
        for (const [id, body, status, text] of tries) {
          const answer = await admin.tryPost(
            `/admin/partners/${id}/members`,
            body,
          )
          expect(answer.status).toBe(status)
          expect(answer.data.message).toContain(text)
        }
        const path = `/admin/partners/${ana}/members`
        const body = { email: newAddress() }
        expect((await store.visitor.tryPost(path, body)).status).toBe(401)
      })

      it("is sent again, until the member has joined", async () => {
        const email = newAddress()
        const { member } = await invite(email)
        const path = `/admin/partners/${ana}/members/${member.id}/invitation`
        expect(await admin.post(path)).toMatchObject({ email: "sent" })
        const [first, second] = mails(email)
        await setPassword(tokenIn(second))
        expect(await setPassword(tokenIn(first))).toMatchObject({
          status: 400,
          data: REFUSED,
        })
        const refused = await admin.tryPost(path)
        expect([refused.status, refused.data.message]).toEqual([
          400,
          expect.stringContaining("reset the password"),
        ])
      })
    })

    describe("a link", () => {
      it("opens once, also for two who come at the same time", async () => {
        const token = await invitedToken(newAddress())
        const answers = await Promise.all([
          setPassword(token, "the-first-password"),
          setPassword(token, "the-second-password"),
          setPassword(token, "the-third-password"),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 400, 400,
        ])
      })

      it("of two to one member opens only before the other, at the same time too", async () => {
        const email = newAddress()
        const { member } = await invite(email)
        const path = `/admin/partners/${ana}/members/${member.id}/invitation`
        await admin.post(path)
        const answers = await Promise.all(
          mails(email).map((mail) => setPassword(tokenIn(mail))),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      })

      it("is refused alike, whether made up, used, expired, void or a removed member's", async () => {
        const sql = databaseOf(getContainer())
        const used = await invitedToken(newAddress())
        await setPassword(used)
        const expired = await invitedToken(newAddress())
        await sql("partner_member_token")
          .whereNull("used_at")
          .update({ expires_at: new Date(Date.now() - 1000) })
        const gone = newAddress()
        const { member } = await invite(gone)
        await admin.delete(`/admin/partners/${ana}/members/${member.id}`)
        const older = await resetToken("ana", "ana@example.com")
        await getContainer().resolve("auth").updateProvider("emailpass", {
          entity_id: "ana@example.com",
          password: "changed-elsewhere",
        })
        for (const token of [
          "made-up",
          used,
          expired,
          tokenIn(mails(gone)[0]),
          older,
        ]) {
          const { status, data } = await setPassword(token)
          expect([status, data]).toEqual([400, REFUSED])
        }
      })

      it("stays usable when the password is too short", async () => {
        const token = await invitedToken(newAddress())
        const short = await setPassword(token, "short")
        expect([short.status, short.data.message]).toEqual([
          400,
          "password: must have at least 8 characters",
        ])
        expect((await setPassword(token)).status).toBe(200)
      })
    })

    describe("an address that has an account already", () => {
      it("is taken from a stranger who registered it, with all they were given", async () => {
        const email = newAddress()
        const body = { email, password: "a-strangers-password" }
        const stranger = await post("/auth/partner/emailpass/register", body)
        await setPassword(await invitedToken(email))

        expect((await signIn(email)).status).toBe(200)
        expect((await signIn(email, body.password)).status).toBe(401)
        const { status, data } = await refreshed(stranger.token)
        expect(status).toBeGreaterThanOrEqual(400)
        expect(data).not.toHaveProperty("token")
      })

      it("is the invited one's also when a stranger registers it after the invitation", async () => {
        const registered = newAddress()
        const password = "a-strangers-password"
        const token = await invitedToken(registered)
        const stranger = await post("/auth/partner/emailpass/register", {
          email: registered,
          password,
        })
        expect((await setPassword(token)).status).toBe(200)
        expect((await signIn(registered)).status).toBe(200)
        expect((await signIn(registered, password)).status).toBe(401)
        expect((await refreshed(stranger.token)).status).toBeGreaterThanOrEqual(
          400,
        )

        const bought = newAddress()
        const invitation = await invitedToken(bought)
        const shopper = { email: bought, password }
        const account = await post("/auth/customer/emailpass/register", shopper)
        await bearer(account.token).post("/store/customers", { email: bought })
        const early = await post("/auth/partner/emailpass", shopper)
        expect((await setPassword(invitation)).status).toBe(200)
        expect((await signIn(bought, password)).status).toBe(401)
        expect(await statusOfMe(early.token)).toBe(401)
        expect((await refreshed(early.token)).status).toBeGreaterThanOrEqual(
          400,
        )
      })

      it("keeps its password when the member cannot be named in it", async () => {
        const email = newAddress()
        const password = "a-customers-password"
        const { token } = await post("/auth/customer/emailpass/register", {
          email,
          password,
        })
        await bearer(token).post("/store/customers", { email })
        const invitation = await invitedToken(email)
        const auth = getContainer().resolve("auth")
        const naming = jest.spyOn(auth, "updateAuthIdentities")
        naming.mockRejectedValueOnce(new Error("the database is away"))
        try {
          expect((await setPassword(invitation)).status).toBe(500)
        } finally {
          naming.mockRestore()
        }
        const customer = { email, password }
        expect(
          (await store.visitor.tryPost("/auth/customer/emailpass", customer))
            .status,
        ).toBe(200)
        expect((await signIn(email)).status).toBe(401)
        expect((await setPassword(invitation)).status).toBe(200)
      })

      it("of a customer opens the portal and the shop with the new password", async () => {
        const email = newAddress()
        const customer = { email, password: "a-customers-password" }
        const { token } = await post(
          "/auth/customer/emailpass/register",
          customer,
        )
        await bearer(token).post("/store/customers", { email })
        // A token of the account that calls itself a partner's, of before there was one.
        const early = await post("/auth/partner/emailpass", customer)
        await setPassword(await invitedToken(email))

        expect((await signIn(email)).status).toBe(200)
        const again = await post("/auth/customer/emailpass", {
          email,
          password: NEW_PASSWORD,
        })
        const me = await bearer(again.token).get<{
          customer: { email: string }
        }>("/store/customers/me")
        expect(me.customer.email).toBe(email)
        expect((await signIn(email, customer.password)).status).toBe(401)
        expect((await refreshed(early.token)).status).toBe(401)
        expect(await statusOfMe(early.token)).toBe(401)
        expect(await statusOfMe(again.token)).toBe(401)
      })

      it("of the dashboard keeps its password, which is asked for", async () => {
        const token = await invitedToken(ADMIN.email)
        const refused = await setPassword(token)
        expect([refused.status, refused.data.message]).toEqual([
          400,
          expect.stringContaining("dashboard"),
        ])
        await expect(logInAdmin(api)).resolves.toBeDefined()

        expect((await setPassword(token, ADMIN.password)).status).toBe(200)
        expect((await signIn(ADMIN.email, ADMIN.password)).status).toBe(200)
        await expect(logInAdmin(api)).resolves.toBeDefined()
        await settle()
        expect(mails(ADMIN.email).map(({ template }) => template)).toEqual([
          "partner-center-member_invited",
        ])
      })
    })

    describe("a new password", () => {
      it.each(["ana", "Ana@Example.com"])(
        "is set through a link that %j asks for, and ends all sessions",
        async (login) => {
          const email = "ana@example.com"
          const old = (await signIn(login, PASSWORD)).data.token
          expect(await statusOfMe(old)).toBe(200)
          const token = await resetToken(login, email)
          const sent = mails(email).length
          expect((await setPassword(token)).status).toBe(200)

          expect(await statusOfMe(old)).toBe(401)
          expect((await refreshed(old)).status).toBe(401)
          expect((await signIn(login, PASSWORD)).status).toBe(401)
          const { data } = await signIn(login)
          expect(await statusOfMe(data.token)).toBe(200)
          expect((await refreshed(data.token)).status).toBe(200)
          await eventually(async () =>
            expect(
              mails(email)
                .slice(sent)
                .map(({ template }) => template),
            ).toEqual(["partner-center-password_changed"]),
          )
        },
      )

      it("set by Medusa's own reset ends what was opened with the one before", async () => {
        const email = "ana@example.com"
        const old = (await signIn(email, PASSWORD)).data.token
        expect(await statusOfMe(old)).toBe(200)
        // Tokens know the second in which they were made.
        await new Promise((resolve) => setTimeout(resolve, 1_100))
        await listenTo(
          getContainer(),
          ["auth.password_reset"],
          async (heard) => {
            await store.visitor.post("/auth/partner/emailpass/reset-password", {
              identifier: email,
            })
            await eventually(async () => expect(heard).toHaveLength(1))
            await bearer(String(heard[0].data.token)).post(
              "/auth/partner/emailpass/update",
              { password: NEW_PASSWORD },
            )
          },
        )
        await eventually(async () => expect(await statusOfMe(old)).toBe(401))
        expect((await refreshed(old)).status).toBe(401)
        expect(await statusOfMe((await signIn(email)).data.token)).toBe(200)
      })

      it("is offered by an admin's click as well, who never sees the link", async () => {
        const [owner] = await partnerModule().listPartnerMembers({
          partner_id: ana,
        })
        const path = `/admin/partners/${ana}/members/${owner.id}/password-reset`
        const answer = await admin.post<MemberAnswer>(path)
        const token = tokenIn(mails(owner.email).at(-1)!)
        expect(answer.email).toBe("sent")
        expect(JSON.stringify(answer)).not.toContain(token)
        expect((await setPassword(token)).status).toBe(200)
        expect(await activities()).toContainEqual([
          "password_reset_sent",
          "admin",
          { email: owner.email },
        ])
      })

      it("can be asked for by any name: nobody is looked up before the answer", async () => {
        const sql = databaseOf(getContainer())
        const before = mails("ana@example.com").length
        // Whoever looks a member up waits for this lock; the answer does not.
        await sql.transaction(async (transaction) => {
          await transaction.raw(
            "LOCK TABLE partner_member IN ACCESS EXCLUSIVE MODE",
          )
          for (const name of ["ana", "nobody", "nobody@example.com"]) {
            const { status, data } = await askForReset(name)
            expect([status, data]).toEqual([200, { success: true }])
          }
        })
        await eventually(async () =>
          expect(mails("ana@example.com").length).toBe(before + 1),
        )
      })

      it("brings one link, though its event comes twice", async () => {
        const before = mails("ana@example.com").length
        const request = { login: "ana", request_id: `twice-${++n}` }
        const event = "partner.password_reset_requested"
        await Promise.all([
          deliver(getContainer(), event, request),
          deliver(getContainer(), event, request),
        ])
        await eventually(async () =>
          expect(mails("ana@example.com")).toHaveLength(before + 1),
        )
        await deliver(getContainer(), event, request)
        await settle()
        expect(mails("ana@example.com")).toHaveLength(before + 1)
        expect(
          (await activities()).filter(
            ([kind]) => kind === "password_reset_sent",
          ),
        ).toHaveLength(1)
      })

      it("is asked for in vain too often: no mailbox is filled, no address answered", async () => {
        const before = mails("ana@example.com").length
        for (let n = 0; n < 5; n++) {
          expect((await askForReset("ana")).status).toBe(200)
          await settle()
        }
        expect((await askForReset("ana")).status).toBe(429)
        expect(mails("ana@example.com").length - before).toBe(3)
      })

      it("is not offered to members of a partner who is switched off", async () => {
        const code = `off${++n}`
        const id = await createPartner(admin, code)
        await admin.post(`/admin/partners/${id}`, { status: "inactive" })
        await askForReset(code)
        await settle()
        expect(mails(`${code}@example.com`)).toEqual([])
      })
    })

    describe("a member", () => {
      const memberPath = (id: string) => `/admin/partners/${ana}/members/${id}`

      const owner = async () => {
        const [member] = await partnerModule().listPartnerMembers({
          partner_id: ana,
          role: "owner",
        })
        return member.id
      }

      it("changes their role from the next request on", async () => {
        const email = newAddress()
        const { member } = await invite(email)
        await setPassword(tokenIn(mails(email)[0]))
        const { token } = (await signIn(email)).data
        await admin.post(memberPath(member.id), {
          role: "manager",
          first_name: "Eva",
        })
        const me = await bearer(token).get("/store/partners/me")
        expect(me).toMatchObject({
          member: { role: "manager", first_name: "Eva" },
        })
      })

      it("who is the only owner stays the owner, and stays", async () => {
        const path = memberPath(await owner())
        const demoted = await admin.tryPost(path, { role: "viewer" })
        expect([demoted.status, demoted.data.message]).toEqual([
          400,
          expect.stringContaining("make another member an owner first"),
        ])
        await expect(admin.delete(path)).rejects.toThrow("only owner")
        await admin.post(path, { first_name: "Ana" })
      })

      it("of two owners one remains when both are changed at the same time", async () => {
        const { member } = await invite(newAddress(), "owner")
        const answers = await Promise.all(
          [await owner(), member.id].map((id) =>
            admin.tryPost(memberPath(id), { role: "viewer" }),
          ),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      })

      it("who is removed is signed out, and may be invited again", async () => {
        const email = newAddress()
        const { member } = await invite(email)
        await setPassword(tokenIn(mails(email)[0]))
        const { token } = (await signIn(email)).data
        await admin.delete(memberPath(member.id))

        expect(await statusOfMe(token)).toBe(401)
        expect((await signIn(email)).status).toBe(401)
        const account = await post("/auth/partner/emailpass", {
          email,
          password: NEW_PASSWORD,
        })
        expect(await statusOfMe(account.token)).toBe(401)

        await invite(email)
        const invitation = [...mails(email)]
          .reverse()
          .find(({ template }) => template === "partner-center-member_invited")
        expect((await setPassword(tokenIn(invitation!))).status).toBe(200)
        expect((await signIn(email)).status).toBe(200)
      })

      it("is another partner's for another partner", async () => {
        const ben = await createPartner(admin, `ben${++n}`)
        const path = `/admin/partners/${ben}/members/${await owner()}`
        const statuses = await Promise.all([
          admin.tryPost(path, { first_name: "X" }),
          admin.tryPost(`${path}/invitation`),
          admin.tryPost(`${path}/password-reset`),
        ])
        expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404])
        await expect(admin.delete(path)).rejects.toThrow("404")
      })
    })

    describe("an applicant is told", () => {
      const EVENTS = [
        ["applied", "partner.applied", "application_received"],
        ["active", "partner.approved", "application_approved"],
        ["rejected", "partner.rejected", "application_rejected"],
      ] as const

      async function applicant(status: PartnerStatus) {
        const email = newAddress()
        const partner = await partnerModule().createPartner({
          code: `applicant${n}`,
          name: "Dora's blog",
          status,
        })
        await partnerModule().updatePartners({
          id: partner.id,
          applied_at: new Date(),
          decided_at: status === "applied" ? null : new Date(),
          rejection_reason:
            status === "rejected" ? "Too few <b>readers</b>" : null,
        })
        await partnerModule().createPartnerMembers({
          partner_id: partner.id,
          email,
          role: "owner",
        })
        return { id: partner.id, email }
      }

      it.each(EVENTS)(
        "that they are %s, once, though %s comes twice",
        async (status, event, kind) => {
          const { id, email } = await applicant(status)
          await tellTwice(getContainer(), event, id)
          await eventually(async () => expect(mails(email)).toHaveLength(1))
          await tellTwice(getContainer(), event, id)
          await settle()
          expect(mails(email).map(({ template }) => template)).toEqual([
            `partner-center-${kind}`,
          ])
        },
      )

      async function tellTwice(
        container: MedusaContainer,
        event: string,
        id: string,
      ) {
        await Promise.all([
          deliver(container, event, { id }),
          deliver(container, event, { id }),
        ])
      }

      it("why they are rejected, in their own mail program as text", async () => {
        const { id, email } = await applicant("rejected")
        await deliver(getContainer(), "partner.rejected", { id })
        await eventually(async () => expect(mails(email)).toHaveLength(1))
        expect(mails(email)[0].text).toContain("Too few <b>readers</b>")
        expect(mails(email)[0].html).not.toContain("<b>")
      })

      it("how to set a first password once they are approved", async () => {
        const { id, email } = await applicant("active")
        await deliver(getContainer(), "partner.approved", { id })
        await eventually(async () => expect(mails(email)).toHaveLength(1))
        await setPassword(tokenIn(mails(email)[0]))
        expect((await signIn(email)).status).toBe(200)
      })

      it("nothing by an event that is not true any more", async () => {
        const { id, email } = await applicant("active")
        await deliver(getContainer(), "partner.applied", { id })
        await settle()
        expect(mails(email)).toEqual([])
      })
    })
  },
})
