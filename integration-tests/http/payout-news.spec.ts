import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from "../../src/modules/ledger"
import type { PayoutVerdict } from "../../src/modules/ledger/payouts/types"
import type LedgerModuleService from "../../src/modules/ledger/service"
import { catchUpEmailsWorkflow } from "../../src/workflows/email/catch-up-emails"
import { workOffPayoutsWorkflow } from "../../src/workflows/payout/work-off-payouts"
import { databaseOf } from "./helpers/database"
import { deliver, listenTo, losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { allMails, createMailFolder, type Mail } from "./helpers/mails"
import { bankOf, payBy } from "./helpers/payees"

jest.setTimeout(120_000)

/** Within it an event that was to be handled has been. */
const SETTLED_MS = 700

const mailFolder = createMailFolder()
// The runner's own `env` comes after it has read medusa-config.
process.env.MAIL_FOLDER = mailFolder

const CREATED = "payout.created"
const PAID = "payout.paid"
const EVENTS = [CREATED, PAID, "payout.failed", "payout.reversed"]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let key = 0

    beforeEach(async () => {
      shop = await createFriendsStore(api, getContainer())
      await payBy(getContainer(), shop.ana, bankOf("Ana"))
    })

    const settled = async () =>
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))

    /** A payout of so much to Ana whose money is set aside. */
    async function openPayout(amount: number): Promise<{
      batch: string
      id: string
    }> {
      await shop.admin.post("/admin/partner-ledger/adjustments", {
        partner_id: shop.ana,
        amount,
        currency_code: "eur",
        kind: "bonus",
        reason: "For the test",
      })
      const { payout_batch } = await shop.admin.post<{
        payout_batch: { id: string }
      }>("/admin/partner-payout-batches", {
        basis: "payable",
        currency_code: "eur",
        idempotency_key: `news-${++key}`,
      })
      const found = async () =>
        await shop.admin.get<{ payouts: { id: string; status: string }[] }>(
          "/admin/partner-payouts",
          { batch_id: payout_batch.id },
        )
      await eventually(async () =>
        expect((await found()).payouts).toMatchObject([
          { status: "in_transit" },
        ]),
      )
      return { batch: payout_batch.id, id: (await found()).payouts[0].id }
    }

    const settle = async (batch: string, said: object) =>
      await shop.admin.post(
        `/admin/partner-payout-batches/${batch}/settlement`,
        said,
      )

    /** The books say so, and the process dies before it has told anybody. */
    async function settleAndDie(
      id: string,
      said: Partial<PayoutVerdict>,
    ): Promise<void> {
      await getContainer()
        .resolve<LedgerModuleService>(LEDGER_MODULE)
        .settlePayouts([id], {
          outcome: "paid",
          paid_at: null,
          reference: null,
          reason: null,
          settled_by: "user_1",
          ...said,
        })
    }

    const workOff = async (min_age_seconds = 0) => {
      const { result } = await workOffPayoutsWorkflow(getContainer()).run({
        input: { min_age_seconds },
      })
      return result
    }

    const catchUp = async () =>
      await catchUpEmailsWorkflow(getContainer()).run({
        input: { min_age_seconds: 0 },
      })

    const untold = async () =>
      await databaseOf(getContainer())("partner_payout_news").select("status")

    const mailsAbout = (payoutId: string): Mail[] =>
      allMails(mailFolder).filter(({ data }) => data.payout_id === payoutId)

    async function expectTold(id: string, kinds: string[]): Promise<Mail[]> {
      await eventually(async () =>
        expect(mailsAbout(id).map(({ template }) => template)).toEqual(
          kinds.map((kind) => `partner-center-${kind}`),
        ),
      )
      return mailsAbout(id)
    }

    describe("a partner is told", () => {
      it("that 30.00 were paid to their bank, and where to see it", async () => {
        const { batch, id } = await openPayout(30)
        await settle(batch, {
          outcome: "paid",
          paid_at: "2026-07-01T00:00:00Z",
          reference: "SEPA 2026-07",
        })
        const [mail] = await expectTold(id, ["payout_paid"])
        expect(mail.to).toBe("ana@example.com")
        expect(mail.subject).toBe("You were paid €30.00")
        expect(mail.text).toContain("€30.00 on 1 Jul 2026.")
        expect(mail.text).toContain("Bank transfer, DE •••• 3000")
        expect(mail.text).toContain("Reference: SEPA 2026-07")
        expect(mail.text).toContain("http://localhost:8000/partners/payments")
        expect(await untold()).toEqual([])

        await shop.admin.post("/admin/partner-portal-settings", {
          hidden_entries: ["payments"],
        })
        await settle(batch, {
          outcome: "reversed",
          payout_ids: [id],
          reason: "The account was closed",
        })
        const [, back] = await expectTold(id, [
          "payout_paid",
          "payout_reversed",
        ])
        expect(back.text).toContain("This is why: The account was closed")
        expect(back.text).not.toContain("/partners/payments")
      })

      it("of a failure, but not what a provider says of it, and of no cancellation", async () => {
        const first = await openPayout(30)
        await settle(first.batch, {
          outcome: "canceled",
          payout_ids: [first.id],
          reason: "Too early",
        })
        const second = await openPayout(1)
        await settleAndDie(second.id, {
          outcome: "failed",
          reason: "Your platform account lacks funds",
          settled_by: null,
        })
        await workOff()
        const [mail] = await expectTold(second.id, ["payout_failed"])
        expect(mail.subject).toBe("A payment of €31.00 did not go through")
        expect(mail.text).not.toContain("funds")
        expect(mailsAbout(first.id)).toEqual([])
      })

      it("of nothing that they do not want to hear, or the store does not want to tell; although switched off", async () => {
        const { admin, ana } = shop
        const { batch, id } = await openPayout(30)
        await admin.post(`/admin/partners/${ana}`, { notify_on_payout: false })
        await settle(batch, { outcome: "paid" })
        await settled()
        await admin.post(`/admin/partners/${ana}`, {
          notify_on_payout: true,
          status: "inactive",
        })
        await admin.post("/admin/partner-settings", {
          skip_notifications: true,
        })
        await deliver(getContainer(), PAID, { id })
        await settled()
        expect(mailsAbout(id)).toEqual([])

        await admin.post("/admin/partner-settings", {
          skip_notifications: false,
        })
        await deliver(getContainer(), PAID, { id })
        await expectTold(id, ["payout_paid"])
      })
    })

    describe("nothing that became of a payout is lost", () => {
      it("when nobody hears the event: the mail is found afterwards, and sent once", async () => {
        const { batch, id } = await openPayout(30)
        await losingEvent(getContainer(), PAID, async () => {
          await settle(batch, { outcome: "paid" })
        })
        expect(mailsAbout(id)).toEqual([])
        await catchUp()
        await expectTold(id, ["payout_paid"])

        await catchUp()
        await deliver(getContainer(), PAID, { id })
        await Promise.all([catchUp(), catchUp()])
        await settled()
        await expectTold(id, ["payout_paid"])
      })

      it("when the process dies before it has told: the job makes up for it, once", async () => {
        const { id } = await openPayout(30)
        await listenTo(getContainer(), EVENTS, async (heard) => {
          await settleAndDie(id, {})
          await settleAndDie(id, { outcome: "reversed", reason: "Came back" })
          expect(await workOff(60)).toMatchObject({ told: 0 })
          expect(heard).toEqual([])

          expect(await workOff()).toMatchObject({ told: 2 })
          await eventually(async () =>
            expect(heard.map(({ name }) => name)).toEqual([
              PAID,
              "payout.reversed",
            ]),
          )
          const about = {
            id,
            batch_id: expect.any(String),
            partner_id: shop.ana,
            currency_code: "eur",
            amount: "30",
          }
          expect(heard.map(({ data }) => data)).toEqual([
            about,
            { ...about, reason: "Came back" },
          ])
          expect(await workOff()).toMatchObject({ told: 0 })
        })
        await expectTold(id, ["payout_reversed"])
      })

      it("when the process dies while the money is set aside: who listens hears of it", async () => {
        await listenTo(getContainer(), EVENTS, async (heard) => {
          const { id } = await openPayout(30)
          await eventually(async () => expect(heard).toHaveLength(1))
          expect(heard).toMatchObject([{ name: CREATED, data: { id } }])
          expect(await untold()).toEqual([])
        })
      })
    })
  },
})
