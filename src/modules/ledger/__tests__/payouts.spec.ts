import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type { PayoutOutcome } from "../../../domain/payout/payout-status"
import type { PayoutPlan } from "../payouts/types"
import type LedgerModuleService from "../service"
import { balances, LEDGER_FOLDER, MODULE_OPTIONS } from "./books"
import { batchOf, payee, planned, verdict, makePayable } from "./payout-books"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    const owe = async (partner_id: string, amount: string) =>
      await makePayable(ledger, partner_id, amount)

    async function createBatch(
      payouts: PayoutPlan[],
      key = `key-${Math.random()}`,
    ): Promise<string> {
      const { id } = await ledger.createPayoutBatch(batchOf(payouts, key))
      return id
    }

    async function payoutsOf(batch_id: string) {
      const { payouts } = await ledger.listPayouts(
        { batch_id },
        { limit: 100, offset: 0 },
      )
      return payouts
    }

    describe("a batch", () => {
      it("moves 70.00 of Ana's to her bank, and 30.00 of Ben's comes back", async () => {
        await owe("ana", "70")
        await owe("ben", "30")
        const batch = await createBatch([
          planned("ana", "70"),
          planned("ben", "30"),
        ])
        expect(await balances(sql())).toMatchObject({ "ana payable eur": 70 })

        const opened = await ledger.openPayouts(batch, [
          payee("ana"),
          payee("ben"),
        ])
        expect(
          opened.map(({ partner_id, amount }) => [partner_id, amount]).sort(),
        ).toEqual([
          ["ana", "70"],
          ["ben", "30"],
        ])
        expect(await ledger.closePayoutOpening(batch)).toBe(true)
        expect(await balances(sql())).toMatchObject({
          "ana payable eur": 0,
          "ana in_transit eur": 70,
          "ben payable eur": 0,
          "ben in_transit eur": 30,
        })

        const [ana, ben] = ["ana", "ben"].map(
          (partner) =>
            opened.find(({ partner_id }) => partner_id === partner)!.id,
        )
        await ledger.settlePayouts([ana], verdict("paid", { reference: "R1" }))
        await ledger.settlePayouts([ben], verdict("failed"))
        expect(await balances(sql())).toMatchObject({
          "ana in_transit eur": 0,
          "ana paid eur": 70,
          "ben in_transit eur": 0,
          "ben payable eur": 30,
        })
        const summary = await ledger.getLedgerSummary({
          partner_id: "ana",
          currency_code: "eur",
          from: null,
          until: null,
        })
        expect(summary).toMatchObject({
          adjustments: "70",
          payments: "-70",
          ending_balance: "0",
        })

        await ledger.settlePayouts([ana], verdict("reversed"))
        expect(await balances(sql())).toMatchObject({
          "ana paid eur": 0,
          "ana payable eur": 70,
        })
        const [batchView] = (
          await ledger.listPayoutBatches({}, { limit: 1, offset: 0 })
        ).batches
        expect(batchView.counts).toEqual([
          { status: "failed", payouts: 1, amount: "30" },
          { status: "reversed", payouts: 1, amount: "70" },
        ])
        expect(batchView.with_provider).toEqual([])
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("is created once under a key, and refuses another under it", async () => {
        await owe("ana", "70")
        const ids = await Promise.all(
          Array.from({ length: 5 }, () =>
            createBatch([planned("ana", "70")], "the-key"),
          ),
        )
        expect(new Set(ids).size).toBe(1)
        expect(await payoutsOf(ids[0])).toHaveLength(1)
        await expect(
          createBatch([planned("ana", "60")], "the-key"),
        ).rejects.toThrow("idempotency_key: another batch")
      })

      it("pays once, however many open it at once", async () => {
        const partners = Array.from({ length: 20 }, (_, i) => `partner_${i}`)
        for (const partner of partners) {
          await owe(partner, "10")
        }
        const batch = await createBatch(
          partners.map((partner) => planned(partner, "10")),
        )
        const opened = await Promise.all(
          Array.from({ length: 6 }, (_, turn) =>
            ledger.openPayouts(
              batch,
              (turn % 2 ? partners : [...partners].reverse()).map((partner) =>
                payee(partner),
              ),
            ),
          ),
        )
        expect(opened.flat()).toHaveLength(20)
        const after = await balances(sql())
        for (const partner of partners) {
          expect(after[`${partner} payable eur`]).toBe(0)
          expect(after[`${partner} in_transit eur`]).toBe(10)
        }
      })

      it("pays nothing twice when two batches were created of the same money", async () => {
        await owe("ana", "70")
        const first = await createBatch([planned("ana", "70")])
        const second = await createBatch([planned("ana", "70")])
        await Promise.all(
          [first, second].map((batch) =>
            ledger.openPayouts(batch, [payee("ana")]),
          ),
        )
        const payouts = [
          ...(await payoutsOf(first)),
          ...(await payoutsOf(second)),
        ]
        expect(payouts.map(({ status }) => status).sort()).toEqual([
          "in_transit",
          "left_out",
        ])
        expect(
          payouts.find(({ status }) => status === "left_out"),
        ).toMatchObject({ left_out: "nothing_payable", amount: "0" })
        expect(await balances(sql())).toMatchObject({
          "ana payable eur": 0,
          "ana in_transit eur": 70,
        })
      })

      it.each([
        ["who was switched off", { status: "inactive" }, "not_active"],
        ["who is under review", { is_held: true }, "under_review"],
        ["who took their details back", { method: null }, "no_details"],
        ["below the threshold", { threshold: "70.01" }, "below_threshold"],
      ] as const)(
        "leaves out, at the moment at which money would move, a partner %s",
        async (_, changes, left_out) => {
          await owe("ana", "70")
          const batch = await createBatch([planned("ana", "70")])
          expect(
            await ledger.openPayouts(batch, [payee("ana", changes)]),
          ).toEqual([])
          expect(await payoutsOf(batch)).toMatchObject([
            { status: "left_out", left_out, amount: "0" },
          ])
          expect(await balances(sql())).toMatchObject({ "ana payable eur": 70 })
        },
      )

      it("pays what is left after a clawback that came between, never more than planned", async () => {
        await owe("ana", "70")
        await owe("ben", "70")
        const batch = await createBatch([
          planned("ana", "70"),
          planned("ben", "70"),
        ])
        await owe("ana", "-25")
        await owe("ben", "5")
        await ledger.openPayouts(batch, [payee("ana"), payee("ben")])
        expect(await balances(sql())).toMatchObject({
          "ana in_transit eur": 45,
          "ana payable eur": 0,
          "ben in_transit eur": 70,
          "ben payable eur": 5,
        })
      })

      it("is set off against what was taken back after it was paid", async () => {
        await owe("ana", "70")
        const batch = await createBatch([planned("ana", "70")])
        const [payout] = await ledger.openPayouts(batch, [payee("ana")])
        await ledger.settlePayouts([payout.id], verdict("paid"))
        await owe("ana", "-20")
        await owe("ana", "50")
        const next = await createBatch([planned("ana", "50")])
        await ledger.openPayouts(next, [payee("ana")])
        expect(await payoutsOf(next)).toMatchObject([{ amount: "30" }])
      })
    })

    describe("what became of a payout", () => {
      async function openOne(amount: string): Promise<string> {
        await owe("ana", amount)
        const batch = await createBatch([planned("ana", amount)])
        const [payout] = await ledger.openPayouts(batch, [payee("ana")])
        return payout.id
      }

      it("is said once, also by ten at the same moment", async () => {
        const id = await openOne("70")
        const said = await Promise.all(
          Array.from({ length: 10 }, () =>
            ledger.settlePayouts([id], verdict("paid")),
          ),
        )
        expect(said.flatMap(({ changed }) => changed)).toHaveLength(1)
        expect(await balances(sql())).toMatchObject({ "ana paid eur": 70 })
      })

      it("is right although the provider's news came in the wrong order", async () => {
        const id = await openOne("70")
        await ledger.settlePayouts([id], verdict("failed"))
        await ledger.settlePayouts([id], verdict("paid", { settled_by: null }))
        expect(await balances(sql())).toMatchObject({
          "ana payable eur": 0,
          "ana in_transit eur": 0,
          "ana paid eur": 70,
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("is for the provider to say while it may have it, unless an admin has asked there", async () => {
        const id = await openOne("70")
        await ledger.queuePayouts([id], "paypal")
        const [due, ...others] = await ledger.takeDuePayouts(10, 60)
        expect(others).toEqual([])
        expect(due).toMatchObject({
          id,
          amount: "70",
          unanswered_since: null,
          is_first_try: true,
        })
        expect(await ledger.takeDuePayouts(10, 60)).toEqual([])
        const { batches } = await ledger.listPayoutBatches(
          {},
          { limit: 1, offset: 0 },
        )
        expect(batches[0].with_provider).toEqual([
          { sending: "sent", payouts: 1, amount: "70" },
        ])
        for (const outcome of ["canceled", "failed", "paid"] as const) {
          expect(
            await ledger.settlePayouts([id], verdict(outcome)),
          ).toMatchObject({ changed: [], unchanged: [{ id }] })
        }
        expect(await balances(sql())).toMatchObject({
          "ana in_transit eur": 70,
        })
        await ledger.settlePayouts(
          [id],
          verdict("failed", { checked_with_provider: true }),
        )
        expect(await balances(sql())).toMatchObject({ "ana payable eur": 70 })
      })

      /** What the provider says: it is paid, and so much of it has come back in all. */
      const paidLess = (returned: string) =>
        verdict("paid", {
          settled_by: null,
          returned,
          reason: "Part of it was reversed",
        })

      it("may be that a part came back: 70.00 paid, then 10.00 and 25.00 in all, then the rest", async () => {
        const id = await openOne("70")
        await ledger.settlePayouts([id], verdict("paid", { settled_by: null }))
        const [first, again, more, older] = [
          await ledger.settlePayouts([id], paidLess("10")),
          await ledger.settlePayouts([id], paidLess("10.00")),
          await ledger.settlePayouts([id], paidLess("25")),
          await ledger.settlePayouts([id], paidLess("10")),
        ]
        expect(first.returned).toMatchObject([{ id, amount: "10" }])
        expect(more.returned).toMatchObject([{ id, amount: "15" }])
        for (const { changed, returned, unchanged } of [again, older]) {
          expect([changed, returned]).toEqual([[], []])
          expect(unchanged).toEqual([{ id, status: "paid" }])
        }
        expect(await balances(sql())).toMatchObject({
          "ana payable eur": 25,
          "ana paid eur": 45,
        })
        const read = async () =>
          (await ledger.listPayouts({ ids: [id] }, { limit: 1, offset: 0 }))
            .payouts[0]
        expect(await read()).toMatchObject({
          status: "paid",
          amount: "70",
          returned_amount: "25",
          reason: "Part of it was reversed",
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })

        expect(
          await ledger.settlePayouts(
            [id],
            verdict("failed", { settled_by: null }),
          ),
        ).toMatchObject({ changed: [{ status: "reversed", amount: "45" }] })
        expect(await balances(sql())).toMatchObject({
          "ana payable eur": 70,
          "ana paid eur": 0,
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("may be paid and in part back already when it is first heard of", async () => {
        const id = await openOne("70")
        expect(
          await ledger.settlePayouts([id], paidLess("0.01")),
        ).toMatchObject({
          changed: [{ id, status: "paid", amount: "70" }],
          returned: [{ id, amount: "0.01" }],
        })
        expect(await balances(sql())).toMatchObject({
          "ana in_transit eur": 0,
          "ana payable eur": 0.01,
          "ana paid eur": 69.99,
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("is an admin's or a whole return never in part", async () => {
        const id = await openOne("70")
        await ledger.settlePayouts([id], verdict("paid"))
        for (const said of [
          paidLess("70"),
          paidLess("70.01"),
          { ...paidLess("5"), settled_by: "user_1" },
        ]) {
          expect(await ledger.settlePayouts([id], said)).toMatchObject({
            changed: [],
            returned: [],
          })
        }
        expect(await balances(sql())).toMatchObject({ "ana paid eur": 70 })
      })

      it("leaves what came back at most, in whatever order it is told", async () => {
        let run = 0
        await fc.assert(
          fc.asyncProperty(
            fc.integer({ min: 2, max: 99_999 }),
            fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), {
              maxLength: 6,
            }),
            fc.boolean(),
            async (cents, parts, isWholeInTheEnd) => {
              const partner = `back_${++run}`
              await owe(partner, (cents / 100).toFixed(2))
              const batch = await createBatch([
                planned(partner, (cents / 100).toFixed(2)),
              ])
              const [{ id }] = await ledger.openPayouts(batch, [payee(partner)])
              await ledger.settlePayouts(
                [id],
                verdict("paid", { settled_by: null }),
              )
              const told = parts.map((part) => Math.floor(cents * part))
              await Promise.all(
                told.map((part) =>
                  ledger.settlePayouts([id], paidLess((part / 100).toFixed(2))),
                ),
              )
              if (isWholeInTheEnd) {
                await ledger.settlePayouts(
                  [id],
                  verdict("failed", { settled_by: null }),
                )
              }
              const back = isWholeInTheEnd ? cents : Math.max(0, ...told)
              const [owned] = await ledger.getBalances([partner])
              expect(
                [owned.payable, owned.in_transit, owned.paid].map((sum) =>
                  Math.round(Number(sum) * 100),
                ),
              ).toEqual([back, 0, cents - back])
            },
          ),
          { numRuns: 25 },
        )
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("never makes or loses a cent, whatever is said in whatever order", async () => {
        const step = fc.record({
          payout: fc.nat(3),
          outcome: fc.constantFrom<PayoutOutcome>(
            "paid",
            "failed",
            "canceled",
            "reversed",
          ),
        })
        let run = 0
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.integer({ min: 1, max: 99_999 }), {
              minLength: 4,
              maxLength: 4,
            }),
            fc.array(step, { maxLength: 12 }),
            async (cents, steps) => {
              run++
              const partners = cents.map((_, index) => `run_${run}_${index}`)
              const amounts = cents.map((cent) => (cent / 100).toFixed(2))
              for (const [index, partner] of partners.entries()) {
                await owe(partner, amounts[index])
              }
              const batch = await createBatch(
                partners.map((partner, index) =>
                  planned(partner, amounts[index]),
                ),
              )
              const opened = await ledger.openPayouts(
                batch,
                partners.map((partner) => payee(partner)),
              )
              const idOf = new Map(
                opened.map(({ partner_id, id }) => [partner_id, id]),
              )
              for (const { payout, outcome } of steps) {
                const id = idOf.get(partners[payout]) as string
                await ledger.settlePayouts([id], verdict(outcome))
              }
              const owned = await ledger.getBalances(partners)
              expect(
                owned.map(({ partner_id, ...sums }) => [
                  partner_id,
                  Math.round(
                    (Number(sums.payable) +
                      Number(sums.in_transit) +
                      Number(sums.paid)) *
                      100,
                  ),
                ]),
              ).toEqual(
                partners.map((partner, index) => [partner, cents[index]]),
              )
              const payouts = await payoutsOf(batch)
              for (const { partner_id, status, amount } of payouts) {
                const sums = owned.find((row) => row.partner_id === partner_id)!
                expect(Number(sums.in_transit)).toBe(
                  status === "in_transit" ? Number(amount) : 0,
                )
                expect(Number(sums.paid)).toBe(
                  status === "paid" ? Number(amount) : 0,
                )
              }
            },
          ),
          { numRuns: 25 },
        )
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })
    })
  },
})
