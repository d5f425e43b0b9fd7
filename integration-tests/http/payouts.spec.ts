import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from "../../src/modules/ledger"
import type LedgerModuleService from "../../src/modules/ledger/service"
import { PAYEE_MODULE } from "../../src/modules/payee"
import type PayeeModuleService from "../../src/modules/payee/service"
import { startPayPal } from "../../src/providers/paypal/__tests__/paypal-api"
import { settlePayoutsWorkflow } from "../../src/workflows/payout/settle-payouts"
import { workOffPayoutsWorkflow } from "../../src/workflows/payout/work-off-payouts"
import { checkBooks, earningsOf } from "./helpers/books"
import { losingEvent } from "./helpers/events"
import { eventually } from "./helpers/eventually"
import {
  createFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "./helpers/friends"
import { cancelOrder, capturePayment } from "./helpers/order-turns"
import { PASSWORD, readLedger, signInPartner } from "./helpers/partners"
import { bankOf, GERMAN_IBAN, payBy } from "./helpers/payees"

jest.setTimeout(120_000)

// Below the ports that systems give away by themselves; each test process has its own.
const PAYPAL_PORT = 20_000 + (process.pid % 10_000)

// The runner's own `env` comes after it has read medusa-config.
Object.assign(process.env, {
  PAYPAL_CLIENT_ID: "client-id",
  PAYPAL_CLIENT_SECRET: "client-secret",
  PAYPAL_WEBHOOK_ID: "HOOK1",
  PAYPAL_TIMEOUT_MS: "500",
  PAYPAL_URL: `http://127.0.0.1:${PAYPAL_PORT}`,
})

interface Preview {
  lines: {
    partner: { code: string }
    amount: number
    left_out: string | null
    label: string | null
    arithmetic: Record<string, number>
  }[]
  payouts: number
  amount: number
  left_out: number
  count: number
}

interface Batch {
  id: string
  opened_at: string | null
  counts: { status: string; payouts: number; amount: number }[]
}

interface Payout {
  id: string
  status: string
  amount: number
  left_out: string | null
  label: string | null
  reference: string | null
  paid_at: string | null
  reason: string | null
  partner: { code: string }
}

/** What PayPal signs its webhooks with, as the local one takes it. */
const SIGNED = {
  "paypal-transmission-sig": "right",
  "paypal-transmission-id": "1",
  "paypal-transmission-time": "2026-07-01T00:00:00Z",
  "paypal-cert-url": "https://api.sandbox.paypal.com/cert",
  "paypal-auth-algo": "SHA256withRSA",
}

const EVERYTHING = { basis: "payable", currency_code: "eur" }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let key = 0

    beforeEach(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    const preview = async (request: object = EVERYTHING) =>
      await shop.admin.post<Preview>("/admin/partner-payout-previews", request)

    const create = async (request: object = {}) => {
      const { payout_batch } = await shop.admin.post<{ payout_batch: Batch }>(
        "/admin/partner-payout-batches",
        { ...EVERYTHING, idempotency_key: `batch-${++key}`, ...request },
      )
      return payout_batch
    }

    const readBatch = async (id: string) => {
      const { payout_batch } = await shop.admin.get<{ payout_batch: Batch }>(
        `/admin/partner-payout-batches/${id}`,
      )
      return payout_batch
    }

    const opened = async (id: string) => {
      await eventually(async () =>
        expect((await readBatch(id)).opened_at).not.toBeNull(),
      )
      return await readBatch(id)
    }

    const payoutsOf = async (batch_id: string) => {
      const { payouts } = await shop.admin.get<{ payouts: Payout[] }>(
        "/admin/partner-payouts",
        { batch_id, order: "amount" },
      )
      return payouts
    }

    const settle = async (batch: string, said: object) =>
      await shop.admin.post<{
        changed: number
        amount: number
        unchanged: { id: string; status: string }[]
      }>(`/admin/partner-payout-batches/${batch}/settlement`, said)

    const bonus = async (partner_id: string, amount: number, more = {}) =>
      await shop.admin.post("/admin/partner-ledger/adjustments", {
        partner_id,
        amount,
        currency_code: "eur",
        kind: "bonus",
        reason: "For the test",
        ...more,
      })

    const balancesOf = async (partner_id: string) => {
      const { balances } = await shop.admin.get<{
        balances: Record<string, number>[]
      }>("/admin/partner-ledger", { partner_id, currency_code: "eur" })
      return balances[0]
    }

    it("pays a sale of 100.00 out: Ana 10.00 to her bank, Ben's 3.00 are below his threshold", async () => {
      const { admin, store, ana, ben } = shop
      await payBy(getContainer(), ana, bankOf("Ana"))
      await payBy(getContainer(), ben, bankOf("Ben"), { eur: "5" })
      await admin.post("/admin/partner-settings", { hold_days: 0 })
      const order = await orderThroughAna(shop)
      await capturePayment(admin, order.id)
      await eventually(async () =>
        expect(await balancesOf(ana)).toMatchObject({ payable: 10 }),
      )

      const seen = await preview()
      expect(seen).toMatchObject({ payouts: 1, amount: 10, left_out: 1 })
      expect(
        seen.lines.map(({ partner, amount, left_out, label }) => [
          partner.code,
          amount,
          left_out,
          label,
        ]),
      ).toEqual([
        ["ana", 10, null, expect.stringContaining("3000")],
        ["ben", 0, "below_threshold", expect.stringContaining("3000")],
      ])
      expect(seen.lines[1].arithmetic).toMatchObject({
        commissions: 3,
        payable: 3,
        wanted: 3,
        threshold: 5,
      })

      const batch = await create({ expected: { payouts: 1, amount: 10 } })
      expect((await opened(batch.id)).counts).toEqual([
        { status: "in_transit", payouts: 1, amount: 10 },
        { status: "left_out", payouts: 1, amount: 0 },
      ])
      expect(await balancesOf(ana)).toMatchObject({
        payable: 0,
        in_transit: 10,
        paid: 0,
      })
      expect(
        await settle(batch.id, {
          outcome: "paid",
          paid_at: "2026-07-01",
          reference: "SEPA 7",
        }),
      ).toMatchObject({ changed: 1, amount: 10, unchanged: [] })
      expect(await balancesOf(ana)).toMatchObject({ in_transit: 0, paid: 10 })

      const member = await signInPartner(api, store, "ana")
      const history = await member.get<{ payouts: Payout[]; count: number }>(
        "/store/partners/me/payouts",
      )
      expect(history).toMatchObject({
        count: 1,
        payouts: [
          {
            status: "paid",
            amount: 10,
            reference: "SEPA 7",
            paid_at: "2026-07-01T00:00:00.000Z",
          },
        ],
      })
      expect(JSON.stringify(history)).not.toContain("arithmetic")
      const csv = await member.get<string>("/store/partners/me/payouts/csv", {
        from: "2026-01-01",
      })
      const [head, row, ...more] = csv.replace("\uFEFF", "").trim().split("\n")
      expect(head).toBe(
        "in_transit_at,amount,currency_code,method,label,status,paid_at,reference,reason",
      )
      expect(row).toMatch(
        /^[^,]+Z,10,eur,bank_transfer,DE •••• 3000,paid,2026-07-01T00:00:00.000Z,SEPA 7,$/,
      )
      expect(more).toEqual([])
      const ledger = await readLedger(member)
      expect(ledger.ledger).toMatchObject({
        commissions: 10,
        payments: -10,
        ending_balance: 0,
      })
      const ofBen = await signInPartner(api, store, "ben")
      expect(await ofBen.get("/store/partners/me/payouts")).toMatchObject({
        payouts: [],
        count: 0,
      })

      // The customer's money goes back after it was paid out.
      await cancelOrder(admin, order.id)
      await eventually(async () =>
        expect(await earningsOf(admin, order.id)).toMatchObject({ ana: 0 }),
      )
      expect(await balancesOf(ana)).toMatchObject({ payable: -10, paid: 10 })
      await bonus(ana, 25)
      expect(await preview()).toMatchObject({ payouts: 1, amount: 15 })
      expect(await checkBooks(admin)).toMatchObject({ ok: true })
    })

    it("says of everybody who is left out why", async () => {
      const { admin, ana, ben } = shop
      const held = getContainer().resolve<PayeeModuleService>(PAYEE_MODULE)
      await bonus(ana, 20)
      await bonus(ben, -5)
      const why = async (request: object = {}) =>
        Object.fromEntries(
          (await preview({ ...EVERYTHING, ...request })).lines.map(
            ({ partner, left_out }) => [partner.code, left_out],
          ),
        )

      expect(await why()).toEqual({ ana: "no_details", ben: "negative" })
      await payBy(getContainer(), ana, bankOf("Ana"), { eur: "20.01" })
      expect(await why()).toMatchObject({ ana: "below_threshold" })
      await payBy(getContainer(), ana, bankOf("Ana"))
      await held.holdPayouts(ana, { by: "user_1", reason: "Asked the bank" })
      expect(await why()).toMatchObject({ ana: "under_review" })
      await held.releasePayouts(ana)
      await admin.post(`/admin/partners/${ana}`, { status: "inactive" })
      expect(await why()).toMatchObject({ ana: "not_active" })
      expect(await why({ include_inactive: true })).toMatchObject({ ana: null })
      await bonus(ana, 100, { currency_code: "zar" })
      await payBy(getContainer(), ana, {
        method: "paypal",
        email: "ana@example.com",
      })
      expect(
        await why({ include_inactive: true, currency_code: "zar" }),
      ).toEqual({ ana: "currency_not_paid" })
      await expect(create()).rejects.toThrow("Nobody can be paid now")
    })

    it("pays what was earned in a range, or with what was before it, never more than is payable", async () => {
      const { ana } = shop
      await payBy(getContainer(), ana, bankOf("Ana"))
      await bonus(ana, 40)
      const today = new Date().toISOString().slice(0, 10)
      const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
        .toISOString()
        .slice(0, 10)
      const asked = { currency_code: "eur", from: today, to: today }
      expect(
        await preview({ ...asked, basis: "earned_in_range" }),
      ).toMatchObject({ payouts: 1, amount: 40 })
      const later = { ...asked, from: tomorrow, to: tomorrow }
      expect(
        await preview({ ...later, basis: "earned_in_range" }),
      ).toMatchObject({ payouts: 0 })
      expect(
        await preview({ ...later, basis: "beginning_and_earned" }),
      ).toMatchObject({ payouts: 1, amount: 40 })
      await bonus(ana, -15)
      expect(
        await preview({ ...later, basis: "beginning_and_earned" }),
      ).toMatchObject({ payouts: 1, amount: 25 })
    })

    it("pays only whom the programs and the admin name", async () => {
      const { admin, ana, ben, program_id } = shop
      for (const partner of [ana, ben]) {
        await payBy(getContainer(), partner, bankOf("Somebody"))
        await bonus(partner, 10)
      }
      expect(await preview()).toMatchObject({ payouts: 2, amount: 20 })
      // Ben recruits, he takes part in no program himself.
      expect(
        await preview({ ...EVERYTHING, program_ids: [program_id] }),
      ).toMatchObject({ payouts: 1, lines: [{ partner: { code: "ana" } }] })
      expect(
        await preview({ ...EVERYTHING, excluded_partner_ids: [ana] }),
      ).toMatchObject({ count: 1, lines: [{ partner: { code: "ben" } }] })
      const batch = await create({ partner_ids: [ben] })
      await opened(batch.id)
      expect(await payoutsOf(batch.id)).toMatchObject([
        { partner: { code: "ben" }, status: "in_transit", amount: 10 },
      ])
      await expect(
        admin.get("/admin/partner-payout-batches/pbat_none"),
      ).rejects.toThrow(/404|not found/)
    })

    it("creates one batch, however often and by however many it is sent", async () => {
      const { ana } = shop
      await payBy(getContainer(), ana, bankOf("Ana"))
      await bonus(ana, 30)
      const request = { idempotency_key: "one", note: "June" }
      const same = await Promise.all([
        create(request),
        create(request),
        create(request),
      ])
      expect(new Set(same.map(({ id }) => id)).size).toBe(1)
      await opened(same[0].id)
      // After the money was set aside, a request that is repeated still finds its batch.
      expect((await create(request)).id).toBe(same[0].id)
      await expect(create({ ...request, note: "July" })).rejects.toThrow(
        "idempotency_key: another batch",
      )
      expect(await balancesOf(ana)).toMatchObject({
        payable: 0,
        in_transit: 30,
      })
    })

    it("lets two admins press at once without paying twice", async () => {
      const { ana, ben } = shop
      for (const partner of [ana, ben]) {
        await payBy(getContainer(), partner, bankOf("Somebody"))
        await bonus(partner, 30)
      }
      const batches = await Promise.all([create(), create()])
      for (const { id } of batches) {
        await opened(id)
      }
      const payouts = (
        await Promise.all(batches.map(({ id }) => payoutsOf(id)))
      ).flat()
      expect(
        payouts.filter(({ status }) => status === "in_transit"),
      ).toHaveLength(2)
      expect(await balancesOf(ana)).toMatchObject({
        payable: 0,
        in_transit: 30,
      })
      expect(await balancesOf(ben)).toMatchObject({
        payable: 0,
        in_transit: 30,
      })

      const settled = await Promise.all(
        batches.flatMap(({ id }) => [
          settle(id, { outcome: "paid" }),
          settle(id, { outcome: "paid" }),
        ]),
      )
      expect(settled.reduce((sum, { amount }) => sum + amount, 0)).toBe(60)
      expect(await balancesOf(ana)).toMatchObject({ in_transit: 0, paid: 30 })
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    it("refuses what is not as it was in the preview any more", async () => {
      const { ana } = shop
      await payBy(getContainer(), ana, bankOf("Ana"))
      await bonus(ana, 30)
      const { payouts, amount } = await preview()
      await bonus(ana, -1)
      await expect(create({ expected: { payouts, amount } })).rejects.toThrow(
        "expected: the books have changed since the preview, it would be 1 payouts of 29",
      )
    })

    it("leaves out who was switched off between the plan and the money", async () => {
      const { admin, ana, ben } = shop
      for (const partner of [ana, ben]) {
        await payBy(getContainer(), partner, bankOf("Somebody"))
        await bonus(partner, 30)
      }
      const batch = await losingEvent(
        getContainer(),
        "payout.batch_created",
        () => create(),
      )
      expect((await readBatch(batch.id)).counts).toEqual([
        { status: "planned", payouts: 2, amount: 60 },
      ])
      await admin.post(`/admin/partners/${ana}`, { status: "inactive" })
      await workOffPayoutsWorkflow(getContainer()).run({ input: {} })
      expect((await opened(batch.id)).counts).toEqual([
        { status: "in_transit", payouts: 1, amount: 30 },
        { status: "left_out", payouts: 1, amount: 0 },
      ])
      expect(await balancesOf(ana)).toMatchObject({ payable: 30 })
    })

    it("takes back what failed, was cancelled or came back, each with its reason", async () => {
      const { ana, ben } = shop
      for (const partner of [ana, ben]) {
        await payBy(getContainer(), partner, bankOf("Somebody"))
      }
      await bonus(ana, 30)
      await bonus(ben, 20)
      const batch = await create()
      await opened(batch.id)
      const [ofBen, ofAna] = await payoutsOf(batch.id)
      await expect(
        settle(batch.id, { outcome: "failed", payout_ids: [ofAna.id] }),
      ).rejects.toThrow("reason: must say why")
      await settle(batch.id, {
        outcome: "failed",
        payout_ids: [ofAna.id],
        reason: "Account closed",
      })
      expect(await balancesOf(ana)).toMatchObject({
        payable: 30,
        in_transit: 0,
      })
      expect(await settle(batch.id, { outcome: "paid" })).toMatchObject({
        changed: 1,
        amount: 20,
      })
      await expect(
        settle(batch.id, { outcome: "reversed", reason: "Came back" }),
      ).rejects.toThrow("payout_ids: must name the payouts")
      await settle(batch.id, {
        outcome: "reversed",
        payout_ids: [ofBen.id],
        reason: "Came back",
      })
      expect(await balancesOf(ben)).toMatchObject({ payable: 20, paid: 0 })
      expect(
        await settle(batch.id, {
          outcome: "canceled",
          payout_ids: [ofBen.id, ofAna.id],
          reason: "Too late",
        }),
      ).toMatchObject({
        changed: 0,
        unchanged: expect.arrayContaining([
          { id: ofAna.id, status: "failed" },
          { id: ofBen.id, status: "reversed" },
        ]),
      })
      expect(await payoutsOf(batch.id)).toMatchObject([
        { status: "reversed", reason: "Came back" },
        { status: "failed", reason: "Account closed" },
      ])
      const again = await create()
      await opened(again.id)
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    describe("paid by PayPal", () => {
      let paypal: Awaited<ReturnType<typeof startPayPal>>

      beforeEach(async () => {
        paypal = await startPayPal(PAYPAL_PORT)
        const { ana, ben } = shop
        await payBy(getContainer(), ana, {
          method: "paypal",
          email: "ana@paypal.example",
        })
        await payBy(getContainer(), ben, bankOf("Ben"))
        await bonus(ana, 40)
        await bonus(ben, 30)
      })

      afterEach(async () => await paypal.close())

      const createAndOpen = async () => {
        const { id } = await create()
        await opened(id)
        return id
      }

      const send = async (batch: string) =>
        await shop.admin.post<{ queued: number }>(
          `/admin/partner-payout-batches/${batch}/sending`,
          { provider_id: "paypal" },
        )

      const ofAna = async (batch: string) => {
        const payouts = await payoutsOf(batch)
        return payouts.find(({ partner }) => partner.code === "ana") as Payout
      }

      /** PayPal tells of a payment; what it tells is asked after. */
      const tell = async (status: string) => {
        const [batch] = paypal.state.batches
        batch.batch_status = "SUCCESS"
        batch.transaction_status = status
        await api.post(
          "/partner-payouts/webhooks/paypal",
          {
            id: "WH-1",
            event_type: "PAYMENT.PAYOUTS-ITEM.SUCCEEDED",
            resource: {
              payout_batch_id: batch.id,
              payout_item: batch.item,
              transaction_status: "SUCCESS",
            },
          },
          { headers: SIGNED },
        )
      }

      it("when PayPal says so: 40.00 for Ana; Ben's bank is not PayPal's business", async () => {
        const batch = await createAndOpen()
        expect(await send(batch)).toMatchObject({ queued: 1 })
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({
            status: "in_transit",
            sending: "accepted",
            external_id: "BATCH1",
          }),
        )
        expect(paypal.state.batches).toMatchObject([
          {
            item: {
              receiver: "ana@paypal.example",
              amount: { currency: "EUR", value: "40.00" },
            },
          },
        ])
        // Pressed once more: everybody who can be paid so is with PayPal already.
        expect(await send(batch)).toMatchObject({ queued: 0 })

        await tell("SUCCESS")
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({
            status: "paid",
            reference: "BATCH1",
          }),
        )
        expect(await balancesOf(shop.ana)).toMatchObject({ paid: 40 })
        expect(paypal.state.batches).toHaveLength(1)

        // It was paid, then the money came back.
        await tell("RETURNED")
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({ status: "reversed" }),
        )
        expect(await balancesOf(shop.ana)).toMatchObject({
          paid: 0,
          payable: 40,
        })
        expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
      })

      it("once, although its answer was lost after it had paid", async () => {
        paypal.state.silentAfterPaying = true
        const batch = await createAndOpen()
        await send(batch)
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({
            status: "in_transit",
            sending: "sent",
            sending_problem: expect.any(String),
          }),
        )
        const { id } = await ofAna(batch)
        for (const outcome of ["canceled", "failed", "paid"]) {
          expect(
            await settle(batch, {
              outcome,
              payout_ids: [id],
              reason: "Takes too long",
            }),
          ).toMatchObject({ changed: 0 })
        }

        paypal.state.batches[0].batch_status = "SUCCESS"
        paypal.state.batches[0].transaction_status = "SUCCESS"
        await getContainer()
          .resolve<LedgerModuleService>(LEDGER_MODULE)
          .hastenPayout("paypal", { payout_id: id, external_id: null })
        await workOffPayoutsWorkflow(getContainer()).run({ input: {} })
        expect(await ofAna(batch)).toMatchObject({ status: "paid" })
        expect(paypal.state.batches).toHaveLength(1)
        expect(await balancesOf(shop.ana)).toMatchObject({
          in_transit: 0,
          paid: 40,
        })
      })

      it("not at all where PayPal refuses, and what it says is told", async () => {
        paypal.state.instead.set("/v1/payments/payouts", {
          status: 422,
          body: { name: "INSUFFICIENT_FUNDS", message: "Top up first." },
        })
        const batch = await createAndOpen()
        await send(batch)
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({
            status: "failed",
            reason: expect.stringContaining("INSUFFICIENT_FUNDS"),
          }),
        )
        // Whatever tells of it later: what was set free is never sent again.
        await getContainer()
          .resolve<LedgerModuleService>(LEDGER_MODULE)
          .hastenPayout("paypal", {
            payout_id: (await ofAna(batch)).id,
            external_id: null,
          })
        await workOffPayoutsWorkflow(getContainer()).run({ input: {} })
        expect(paypal.state.batches).toEqual([])
        expect(await balancesOf(shop.ana)).toMatchObject({
          payable: 40,
          in_transit: 0,
        })
      })

      it("or taken back before PayPal hears of it, and paid by people", async () => {
        const batch = await createAndOpen()
        const { id } = await ofAna(batch)
        await getContainer()
          .resolve<LedgerModuleService>(LEDGER_MODULE)
          .queuePayouts([id], "paypal")
        const recall = async (body = {}) =>
          await shop.admin.post(
            `/admin/partner-payout-batches/${batch}/recall`,
            body,
          )
        expect(await recall({ payout_ids: [id] })).toMatchObject({
          payout_batch: { id: batch },
          recalled: 1,
        })
        expect(await ofAna(batch)).toMatchObject({
          status: "in_transit",
          provider_id: null,
          sending: null,
        })
        expect(await recall()).toMatchObject({ recalled: 0 })

        await workOffPayoutsWorkflow(getContainer()).run({ input: {} })
        expect(paypal.state.batches).toEqual([])
        expect(
          await settle(batch, { outcome: "paid", payout_ids: [id] }),
        ).toMatchObject({ changed: 1 })
        expect(await balancesOf(shop.ana)).toMatchObject({ paid: 40 })
      })

      it("not to another account than the one that the admin saw", async () => {
        const batch = await createAndOpen()
        await payBy(getContainer(), shop.ana, {
          method: "paypal",
          email: "thief@paypal.example",
        })
        await send(batch)
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({ status: "failed" }),
        )
        expect(paypal.state.batches).toEqual([])
        expect(await balancesOf(shop.ana)).toMatchObject({ payable: 40 })
      })

      it("not at all once the partner has taken out where the money goes; what it was stays told", async () => {
        const batch = await createAndOpen()
        const { label } = await ofAna(batch)
        const ana = await signInPartner(api, shop.store, "ana")
        await ana.post("/store/partners/me/payout-settings", {
          details: null,
          current_password: PASSWORD,
        })
        await send(batch)
        await eventually(async () =>
          expect(await ofAna(batch)).toMatchObject({ status: "failed", label }),
        )
        expect(label).toContain("@paypal.example")
        expect(paypal.state.batches).toEqual([])
        expect(await balancesOf(shop.ana)).toMatchObject({ payable: 40 })
      })

      it("and of what is paid a part may come back: 15.00 of Ana's 40.00 are payable again", async () => {
        const batch = await createAndOpen()
        const { id } = await ofAna(batch)
        await settle(batch, { outcome: "paid", payout_ids: [id] })
        const { result } = await settlePayoutsWorkflow(getContainer()).run({
          input: {
            payout_ids: [id],
            outcome: "paid",
            paid_at: null,
            reference: null,
            reason: "Part of the transfer was reversed at Stripe: 15 EUR",
            settled_by: null,
            returned: "15",
          },
        })
        expect(result).toMatchObject({ changed: [], returned: [{ id }] })
        expect(await ofAna(batch)).toMatchObject({
          status: "paid",
          amount: 40,
          returned_amount: 15,
          reason: "Part of the transfer was reversed at Stripe: 15 EUR",
        })
        expect(await balancesOf(shop.ana)).toMatchObject({
          payable: 15,
          paid: 25,
        })
        const member = await signInPartner(api, shop.store, "ana")
        expect(await readLedger(member)).toMatchObject({
          ledger: { payments: -25, ending_balance: 15 },
        })
        expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
      })

      it("or by people, with files for their bank and for PayPal", async () => {
        const { admin } = shop
        const batch = await createAndOpen()
        const file = async (name: string) =>
          await admin.get<string>(
            `/admin/partner-payout-batches/${batch}/files/${name}`,
          )
        const [pout] = (await payoutsOf(batch)).map(({ id }) => id)
        expect(await file("csv")).toContain(`${pout},ben,`)
        expect(await file("csv")).toContain(GERMAN_IBAN)
        expect(await file("paypal")).toMatch(/^ana@paypal\.example,40\.00,EUR,/)
        await expect(file("sepa")).rejects.toThrow(
          "The account to pay from is not known",
        )
        await admin.post("/admin/partner-payout-settings", {
          payer: { name: "Chairs Ltd" },
          payer_account: { iban: GERMAN_IBAN },
        })
        const sepa = await file("sepa")
        expect(sepa).toContain("<CtrlSum>30.00</CtrlSum>")
        expect(sepa).toContain(`<IBAN>${GERMAN_IBAN}</IBAN>`)
        await settle(batch, { outcome: "paid" })
        await expect(file("sepa")).rejects.toThrow(/payment/i)
      })
    })
  },
})
