import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { parseEncryptionKeys } from "../../src/encryption/encryption-keys"
import { seal } from "../../src/encryption/envelope"
import { Vault } from "../../src/encryption/vault"
import { PAYEE_MODULE } from "../../src/modules/payee"
import type PayeeModuleService from "../../src/modules/payee/service"
import { catchUpEmailsWorkflow } from "../../src/workflows/email/catch-up-emails"
import { signInAdmin } from "./helpers/admin-user"
import { ApiUser } from "./helpers/api"
import { databaseOf, whileInsertFails } from "./helpers/database"
import { deliver, losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import { allMails, createMailFolder, mailsTo } from "./helpers/mails"
import { createPartner, PASSWORD, signInPartner } from "./helpers/partners"
import { createStore, type TestStore } from "./helpers/store"

jest.setTimeout(120_000)

const OLD_KEY = `k1:${"1".repeat(64)}`
const LOST_KEY = `k0:${"0".repeat(64)}`
const mailFolder = createMailFolder()
process.env.MAIL_FOLDER = mailFolder
process.env.PARTNER_CENTER_ENCRYPTION_KEYS = `k2:${"2".repeat(64)},${OLD_KEY}`

/** Within it an event that was to be handled has been. */
const SETTLED_MS = 700

const MINE = "/store/partners/me/payout-settings"
const STORE = "/admin/partner-payout-settings"
const HOLDER = "Annegret Weissenborn"
const IBAN = "DE89370400440532013000"
/** What no answer, no row and no mail may hold. */
const SECRET_PARTS = ["370400440532", "3704 0044 0532", HOLDER]
const BANK = {
  method: "bank_transfer",
  account_holder: HOLDER,
  iban: "de89 3704 0044 0532 0130 00",
  bic: "cobadeffxxx",
}

interface Shown {
  payout_settings: {
    method: string | null
    label: string | null
    thresholds: { currency_code: string; amount: number }[]
    is_held: boolean
    hold_reason?: string | null
    contact_email?: string | null
    updated_at: string | null
    methods: string[]
    can_save_details: boolean
  }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let admin: ApiUser
    let store: TestStore
    let anaId: string
    let ana: ApiUser
    let ofAna: string

    beforeAll(async () => {
      admin = await signInAdmin(api, getContainer())
      store = await createStore(api, admin)
      anaId = await createPartner(admin, "ana")
      ana = await signInPartner(api, store, "ana")
      ofAna = `/admin/partners/${anaId}`
    })

    /** The database must not go, nor an owner, while an e-mail is being written. */
    async function everybodyIsTold(): Promise<void> {
      const sql = databaseOf(getContainer())
      await eventually(async () => {
        const changes = await sql("partner_payout_setting").sum({
          count: "version",
        })
        const mails = await sql("notification")
          .where({
            template: "partner-center-payout_settings_changed",
            status: "success",
          })
          .count({ count: "id" })
        expect(Number(mails[0].count)).toBe(Number(changes[0].count ?? 0))
      })
    }

    afterEach(everybodyIsTold)

    const payees = () =>
      getContainer().resolve<PayeeModuleService>(PAYEE_MODULE)

    async function save(body: object): Promise<Shown> {
      return await ana.post<Shown>(MINE, {
        current_password: PASSWORD,
        ...body,
      })
    }

    async function refusal(
      user: ApiUser,
      path: string,
      body: object,
    ): Promise<[number, string]> {
      const { status, data } = await user.tryPost(path, body)
      return [status, data.message]
    }

    /** The names of the tables in one of whose rows a text stands anywhere. */
    async function tablesWith(text: string): Promise<string[]> {
      const sql = databaseOf(getContainer())
      const { rows } = await sql.raw<{ rows: { name: string }[] }>(
        `SELECT table_name AS name FROM information_schema.tables
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      )
      const found: string[] = []
      for (const { name } of rows) {
        const hit: unknown = await sql(name)
          .whereRaw(`??::text ILIKE ?`, [name, `%${text}%`])
          .first(sql.raw("1"))
        if (hit) {
          found.push(name)
        }
      }
      return found
    }

    async function activitiesOfAna(): Promise<
      { kind: string; data: object }[]
    > {
      const { activities } = await admin.get<{
        activities: { kind: string; data: object }[]
      }>(`${ofAna}/activity`)
      return activities
    }

    describe("a partner's bank account", () => {
      it("is entered with the password, and nobody ever sees it in full again", async () => {
        const empty = await ana.get<Shown>(MINE)
        expect(empty.payout_settings).toMatchObject({
          method: null,
          label: null,
          methods: ["bank_transfer", "paypal"],
          can_save_details: true,
        })

        const answers: unknown[] = [await save({ details: BANK })]
        answers.push(await ana.get(MINE))
        answers.push(await admin.get(`${ofAna}/payout-settings`))
        answers.push(await admin.get(`${ofAna}/activity`))
        answers.push(await admin.get(ofAna))
        answers.push(await admin.get("/admin/notifications"))
        answers.push(await admin.get("/admin/workflows-executions"))
        expect(answers[1]).toMatchObject({
          payout_settings: { method: "bank_transfer", label: "DE •••• 3000" },
        })
        expect(answers[2]).toMatchObject({
          payout_settings: { method: "bank_transfer", label: "DE •••• 3000" },
        })
        expect(await activitiesOfAna()).toContainEqual(
          expect.objectContaining({
            kind: "payout_method_changed",
            data: { method: "bank_transfer", label: "DE •••• 3000" },
          }),
        )
        await eventually(async () =>
          expect(mailsTo(mailFolder, "ana@example.com")).toHaveLength(1),
        )
        const [mail] = mailsTo(mailFolder, "ana@example.com")
        expect(mail.subject).toBe("How you are paid was changed")
        expect(mail.text).toContain("Bank transfer, DE •••• 3000")
        expect(mail.text).toContain("If this was not you")

        for (const part of SECRET_PARTS) {
          expect(JSON.stringify(answers)).not.toContain(part)
          expect(JSON.stringify(allMails(mailFolder))).not.toContain(part)
          expect(await tablesWith(part)).toEqual([])
        }
        // The search would have found it: what may be shown is there.
        expect(await tablesWith("•••• 3000")).toContain(
          "partner_payout_setting",
        )
        expect(
          await payees().readPayoutDetails([anaId, "ptnr_nobody"]),
        ).toEqual(
          new Map([
            [
              anaId,
              {
                method: "bank_transfer",
                account_holder: HOLDER,
                iban: IBAN,
                bic: "COBADEFFXXX",
              },
            ],
          ]),
        )
      })

      it("is not taken over by a row that is copied to another partner", async () => {
        const benId = await createPartner(admin, "ben")
        await save({ details: BANK })
        await admin.post(`/admin/partners/${benId}/payout-settings`, {
          details: { method: "paypal", email: "ben@example.com" },
        })
        const sql = databaseOf(getContainer())
        const [{ details }] = await sql("partner_payout_setting")
          .where({ partner_id: anaId })
          .select("details")
        await sql("partner_payout_setting")
          .where({ partner_id: benId })
          .update({ details })
        await expect(payees().readPayoutDetails([benId])).rejects.toThrow(
          `partner_payout_setting.details of ${benId} does not open`,
        )
      })

      it("stays when a change cannot be carried through", async () => {
        await save({ details: BANK })
        const sql = databaseOf(getContainer())
        const change = { method: "paypal", email: "ana@example.com" }
        await whileInsertFails(sql, "partner_activity", "true", async () => {
          const [status] = await refusal(ana, MINE, {
            details: change,
            current_password: PASSWORD,
          })
          expect(status).toBe(500)
        })
        expect((await ana.get<Shown>(MINE)).payout_settings.label).toBe(
          "DE •••• 3000",
        )
        expect((await payees().readPayoutDetails([anaId])).get(anaId)).toEqual(
          expect.objectContaining({ iban: IBAN }),
        )
        await everybodyIsTold()
        expect(await sql("partner_payout_setting_news")).toEqual([])
      })

      it("is told of although nobody hears the event, or the process dies: found afterwards, once", async () => {
        const mails = () => mailsTo(mailFolder, "ana@example.com")
        const before = mails().length
        const changed = "partner.payout_settings_changed"
        await losingEvent(getContainer(), changed, async () => {
          await save({ details: BANK })
          await save({ thresholds: [{ currency_code: "eur", amount: 90 }] })
        })
        await payees().changePayoutSetting(
          anaId,
          { details: null },
          { type: "admin", id: "user_1" },
        )
        expect(mails()).toHaveLength(before)

        const catchUp = async () =>
          await catchUpEmailsWorkflow(getContainer()).run({
            input: { min_age_seconds: 0 },
          })
        await Promise.all([catchUp(), catchUp()])
        await eventually(async () => expect(mails()).toHaveLength(before + 3))
        const [bank, threshold, nothing] = mails().slice(before)
        expect(bank.text).toContain("Bank transfer, DE •••• 3000")
        expect(threshold.text).toContain("Where the money goes stays")
        expect(nothing.text).toContain("was changed by the store on")
        expect(nothing.text).toContain("There is no way to pay you now")

        await catchUp()
        await deliver(getContainer(), changed, {
          partner_id: anaId,
          version: 1,
          method: null,
          label: null,
          details_changed: true,
          changed_at: new Date().toISOString(),
          changed_by: "admin",
        })
        await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
        await everybodyIsTold()
        expect(mails()).toHaveLength(before + 3)
        expect(
          await databaseOf(getContainer())("partner_payout_setting_news"),
        ).toEqual([])
      })

      it("is taken out with the password, and not without", async () => {
        await save({ details: BANK })
        expect(await refusal(ana, MINE, { details: null })).toEqual([
          400,
          "current_password: is missing: enter your password to change where the money goes",
        ])
        const { payout_settings } = await save({ details: null })
        expect(payout_settings).toMatchObject({ method: null, label: null })
        expect((await payees().readPayoutDetails([anaId])).size).toBe(0)
        expect(await activitiesOfAna()).toContainEqual(
          expect.objectContaining({ kind: "payout_method_removed" }),
        )
      })
    })

    describe("what is entered", () => {
      it.each([
        [
          { ...BANK, iban: "DE89370400440532013001" },
          "details.iban: is not a valid IBAN",
        ],
        [{ ...BANK, bic: "COBA" }, "details.bic: is not a valid BIC"],
        [
          { method: "bank_transfer", account_holder: HOLDER },
          "details.iban: is missing; where there are no IBANs give account_number",
        ],
        [
          {
            method: "bank_transfer",
            account_holder: HOLDER,
            account_number: "123456789",
            bank_code: "021000022",
            bank_name: "Chase",
            country_code: "US",
          },
          "details.bank_code: is not a valid routing number",
        ],
        [
          { method: "paypal", email: "nobody" },
          "details.email: must be an e-mail address",
        ],
        [
          { method: "cash" },
          "details.method: must name a method, one of bank_transfer",
        ],
        [
          { method: "stripe_connect", account_id: "acct_1A2b3C4d5E" },
          "details.method: the store does not pay by stripe_connect; choose one of bank_transfer, paypal",
        ],
      ])("%j is refused: %s", async (details, message) => {
        const [status, said] = await refusal(ana, MINE, {
          details,
          current_password: PASSWORD,
        })
        expect([status, said.slice(0, message.length)]).toEqual([400, message])
        expect(said).not.toContain(HOLDER)
      })

      it("may be an account without IBAN", async () => {
        await admin.post(STORE, { methods: ["bank_transfer"] })
        const bank = await save({
          details: {
            method: "bank_transfer",
            account_holder: HOLDER,
            account_number: "000-123456789",
            bank_code: "021000021",
            bank_name: "Chase",
            country_code: "US",
          },
        })
        expect(bank.payout_settings).toMatchObject({
          label: "US •••• 6789",
          methods: ["bank_transfer"],
        })
      })

      it("is no store credit where nothing keeps it", async () => {
        const { payout_settings } = await admin.get<{
          payout_settings: { payable_methods: string[] }
        }>(STORE)
        expect(payout_settings.payable_methods).not.toContain("store_credit")
        expect(
          await refusal(admin, STORE, { methods: ["store_credit", "paypal"] }),
        ).toEqual([
          400,
          "methods: nobody can pay by store_credit; name who does in the plugin's option payoutProviders first, or leave it out",
        ])
      })
    })

    describe("the least that is paid out", () => {
      it("is what the partner names, if it is not below the store's", async () => {
        await admin.post(STORE, {
          thresholds: [
            { currency_code: "eur", amount: 50 },
            { currency_code: "usd", amount: 25.5 },
          ],
        })
        const thresholds = [
          { currency_code: "eur", amount: 49.99 },
          { currency_code: "usd", amount: 25.5 },
        ]
        const message =
          "thresholds: the store pays at least 50 EUR at a time; name as much or more"
        expect(await refusal(ana, MINE, { thresholds })).toEqual([400, message])
        expect(
          await refusal(admin, `${ofAna}/payout-settings`, { thresholds }),
        ).toEqual([400, message])

        thresholds[0].amount = 100.1
        const { payout_settings } = await ana.post<Shown>(MINE, { thresholds })
        expect(payout_settings.thresholds).toEqual(thresholds)
        expect(await payees().getPayoutSettings([anaId])).toEqual(
          new Map([
            [
              anaId,
              expect.objectContaining({
                thresholds: { eur: "100.1", usd: "25.5" },
                is_held: false,
              }),
            ],
          ]),
        )
        // Saving the same again is no news.
        await ana.post(MINE, { thresholds })
        const told = (await activitiesOfAna()).filter(
          ({ kind }) => kind === "payout_thresholds_changed",
        )
        expect(told).toHaveLength(1)
      })
    })

    describe("the password", () => {
      it("that is wrong is told as such, changes nothing and counts as a failed sign-in", async () => {
        await save({ details: BANK })
        const guess = { details: null, current_password: "a-guess" }
        expect(await refusal(ana, MINE, guess)).toEqual([
          400,
          "current_password: is wrong",
        ])
        for (let tries = 1; tries < 10; tries++) {
          expect((await refusal(ana, MINE, guess))[0]).toBe(400)
        }
        const [status, message] = await refusal(ana, MINE, {
          ...guess,
          current_password: PASSWORD,
        })
        expect(status).toBe(429)
        expect(message).toMatch(/^Too many tries; wait \d+ seconds/)
        const signIn = await store.visitor.tryPost("/store/partners/sign-in", {
          login: "ana@example.com",
          password: PASSWORD,
        })
        expect(signIn.status).toBe(429)
        expect((await ana.get<Shown>(MINE)).payout_settings.method).toBe(
          "bank_transfer",
        )
        await databaseOf(getContainer())("partner_rate_limit").delete()
      })
    })

    describe("others", () => {
      it("see their own, and viewers and visits of admins change nothing", async () => {
        await save({ details: BANK })
        await createPartner(admin, "cleo")
        const cleo = await signInPartner(api, store, "cleo")
        expect((await cleo.get<Shown>(MINE)).payout_settings.method).toBeNull()

        const { url } = await admin.post<{ url: string }>(
          `${ofAna}/portal-visits`,
        )
        const { token } = await store.visitor.post<{ token: string }>(
          "/store/partners/portal-visits",
          { code: new URL(url).hash.slice(1) },
        )
        const visit = new ApiUser(api, {
          "x-publishable-api-key": store.publishable_key,
          authorization: `Bearer ${token}`,
        })
        expect((await visit.get<Shown>(MINE)).payout_settings.label).toBe(
          "DE •••• 3000",
        )
        const change = { details: null, current_password: PASSWORD }
        expect((await refusal(visit, MINE, change))[0]).toBe(403)

        await everybodyIsTold()
        await databaseOf(getContainer())("partner_member")
          .where({ email: "ana@example.com" })
          .update({ role: "viewer" })
        expect((await ana.get<Shown>(MINE)).payout_settings.label).toBe(
          "DE •••• 3000",
        )
        expect(await refusal(ana, MINE, change)).toEqual([
          403,
          'payout_settings: your role "viewer" cannot change this, ask an owner or a manager of your account',
        ])
        expect((await refusal(ana, MINE, { thresholds: [] }))[0]).toBe(403)
        expect((await store.visitor.tryGet(MINE)).status).toBe(401)
      })

      it("find nothing where the store hides it", async () => {
        await admin.post("/admin/partner-portal-settings", {
          hidden_entries: ["payout_settings"],
        })
        expect((await ana.tryGet(MINE)).status).toBe(404)
        expect((await refusal(ana, MINE, { thresholds: [] }))[0]).toBe(404)
      })
    })

    describe("the store", () => {
      it("holds payments for a review, whose reason partners are not told", async () => {
        const reason = "The account holder has another name"
        const hold = `${ofAna}/payout-hold`
        expect((await refusal(admin, hold, {}))[1]).toBe("reason: is missing")
        const held = await admin.post<Shown>(hold, { reason })
        expect(held.payout_settings).toMatchObject({
          is_held: true,
          hold_reason: reason,
        })
        expect((await refusal(admin, hold, { reason }))[0]).toBe(400)
        const seen = await ana.get<Shown>(MINE)
        expect(seen.payout_settings.is_held).toBe(true)
        expect(JSON.stringify(seen)).not.toContain(reason)
        expect(seen.payout_settings.contact_email).toBeNull()
        await admin.post("/admin/partner-portal-settings", {
          sender_email: "sender@shop.example",
        })
        expect((await ana.get<Shown>(MINE)).payout_settings.contact_email).toBe(
          "sender@shop.example",
        )
        await admin.post("/admin/partner-portal-settings", {
          reply_to_email: "partners@shop.example",
        })
        expect((await ana.get<Shown>(MINE)).payout_settings.contact_email).toBe(
          "partners@shop.example",
        )

        // A new account does not end the review.
        const changed = await save({ details: BANK })
        expect(changed.payout_settings.is_held).toBe(true)

        const released = await admin.post<Shown>(`${hold}/release`)
        expect(released.payout_settings).toMatchObject({
          is_held: false,
          hold_reason: null,
          label: "DE •••• 3000",
        })
        expect((await refusal(admin, `${hold}/release`, {}))[0]).toBe(400)
        const kinds = (await activitiesOfAna()).map(({ kind }) => kind)
        expect(kinds.slice(0, 3)).toEqual([
          "payout_released",
          "payout_method_changed",
          "payout_held",
        ])
        const nobody = "/admin/partners/ptnr_nobody/payout-hold"
        expect((await refusal(admin, nobody, { reason }))[0]).toBe(404)
        expect((await refusal(admin, `${nobody}/release`, {}))[0]).toBe(404)
      })

      it("sets a partner's account on their behalf, and the partner is told so", async () => {
        const before = mailsTo(mailFolder, "ana@example.com").length
        await admin.post(`${ofAna}/payout-settings`, {
          details: { method: "other", instructions: `Cash to ${HOLDER}` },
        })
        await eventually(async () =>
          expect(mailsTo(mailFolder, "ana@example.com")).toHaveLength(
            before + 1,
          ),
        )
        const mail = mailsTo(mailFolder, "ana@example.com")[before]
        expect(mail.text).toContain("was changed by the store on")
        expect(await tablesWith(HOLDER)).toEqual([])
      })

      it("says from where it pays, and sees no more of it than its end", async () => {
        const payer = {
          name: "Stationery Ltd",
          address_lines: ["Main Street 1", "10115 Berlin"],
          tax_id: null,
        }
        const { payout_settings } = await admin.post<{
          payout_settings: object
        }>(STORE, { payer, payer_account: { iban: IBAN } })
        expect(payout_settings).toMatchObject({
          payer,
          payer_account_label: "DE •••• 3000",
        })
        const read = await admin.get(STORE)
        expect(JSON.stringify(read)).not.toContain("370400440532")
        expect(await tablesWith("370400440532")).toEqual([])
        expect(await payees().readPayer()).toEqual({
          payer,
          account: { iban: IBAN, bic: null },
        })
        await admin.post(STORE, { thresholds: [] })
        expect((await payees().readPayer()).account?.iban).toBe(IBAN)
        await admin.post(STORE, { payer_account: null })
        expect((await payees().readPayer()).account).toBeNull()
      })
    })

    describe("the keys", () => {
      it("are changed: everything is encrypted under the new one, and can be read", async () => {
        const sql = databaseOf(getContainer())
        const keep = async (partnerId: string, key: string, email: string) => {
          const [sealing] = parseEncryptionKeys(key)
          const details = seal(
            sealing,
            `partner_payout_setting:details:${partnerId}`,
            JSON.stringify({ method: "paypal", email }),
          )
          await sql("partner_payout_setting").insert({
            id: `ppset_${partnerId}`,
            partner_id: partnerId,
            method: "paypal",
            details,
          })
        }
        // More than a batch.
        const many = Array.from({ length: 203 }, (_, index) => `ptnr_${index}`)
        for (const id of many) {
          await keep(id, OLD_KEY, `${id}@example.com`)
        }
        await keep("ptnr_lost", LOST_KEY, "lost@example.com")
        await save({ details: BANK })

        expect(await admin.get("/admin/partner-encryption")).toEqual({
          encryption: {
            current_key_id: "k2",
            keys: [
              { key_id: "k0", secrets: 1 },
              { key_id: "k1", secrets: 203 },
              { key_id: "k2", secrets: 1 },
            ],
          },
        })
        expect(await admin.post("/admin/partner-encryption")).toEqual({
          renewed: 203,
          unreadable: 1,
          encryption: {
            current_key_id: "k2",
            keys: [
              { key_id: "k0", secrets: 1 },
              { key_id: "k2", secrets: 204 },
            ],
          },
        })
        const details = await payees().readPayoutDetails([anaId, ...many])
        expect(details.size).toBe(204)
        expect(details.get("ptnr_7")).toEqual({
          method: "paypal",
          email: "ptnr_7@example.com",
        })
        await expect(payees().readPayoutDetails(["ptnr_lost"])).rejects.toThrow(
          'under the key "k0", which encryptionKeys does not name',
        )
      })

      it("are missing: nothing can be saved, which is said, and all else works", async () => {
        const service = payees() as unknown as { vault_: Vault }
        const { vault_ } = service
        service.vault_ = new Vault([])
        try {
          const shown = await ana.get<Shown>(MINE)
          expect(shown.payout_settings.can_save_details).toBe(false)
          const paths = [
            [ana, MINE, { details: BANK, current_password: PASSWORD }],
            [admin, `${ofAna}/payout-settings`, { details: BANK }],
            [admin, STORE, { payer_account: { iban: IBAN } }],
          ] as const
          for (const [user, path, body] of paths) {
            const [status, message] = await refusal(user, path, body)
            expect(status).toBe(400)
            expect(message).toMatch(
              /cannot be kept.*`encryptionKeys` \(PARTNER_CENTER_ENCRYPTION_KEYS\).*openssl rand -hex 32/,
            )
          }
          await ana.post(MINE, {
            thresholds: [{ currency_code: "eur", amount: 5 }],
          })
          const renewal = await refusal(admin, "/admin/partner-encryption", {})
          expect(renewal[0]).toBe(400)
        } finally {
          service.vault_ = vault_
        }
      })
    })
  },
})
