import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import {
  balances,
  entitled,
  LEDGER_FOLDER,
  MODULE_OPTIONS,
  post,
  posting,
} from "./books"

jest.setTimeout(60_000)

const HOUR_MS = 60 * 60 * 1000
const PAST = new Date(Date.now() - HOUR_MS)
const FUTURE = new Date(Date.now() + HOUR_MS)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    const postAna = (
      amount: string,
      payableFrom: Date | null,
      maturable = amount,
    ) =>
      post(
        ledger,
        "order",
        [entitled("ana", amount, { maturable })],
        undefined,
        payableFrom,
      )

    async function expectAna(pending: number, payable: number) {
      const [row] = await ledger.getBalances(["ana"])
      expect([Number(row.pending), Number(row.payable)]).toEqual([
        pending,
        payable,
      ])
      expect(await ledger.checkBooks()).toMatchObject({ ok: true })
    }

    describe("a commission in its hold period", () => {
      it("stays pending until it is over; then its order is due, and the next sync makes it payable, once", async () => {
        await postAna("10.00", FUTURE)
        expect(await ledger.listOrdersToMature(10)).toEqual([])
        await expectAna(10, 0)

        await sql()("partner_order_sync").update({ matures_at: PAST })
        expect(await ledger.listOrdersToMature(10)).toEqual(["order"])
        expect(await postAna("10.00", PAST)).toMatchObject({
          matured: [{ partner_id: "ana", currency_code: "eur", amount: "10" }],
        })
        await expectAna(0, 10)
        expect(await postAna("10.00", PAST)).toMatchObject({ matured: [] })
        expect(await ledger.listOrdersToMature(10)).toEqual([])
      })

      it("is left to the sync that is unfinished", async () => {
        await postAna("10.00", FUTURE)
        await sql()("partner_order_sync").update({ matures_at: PAST })
        await ledger.openOrderSync("order")
        expect(await ledger.listOrdersToMature(10)).toEqual([])
      })

      it("waits while the delivery is not known", async () => {
        await postAna("10.00", null)
        expect(await ledger.listOrdersToMature(10)).toEqual([])
        await expectAna(10, 0)
      })

      it("is matured once by ten processes at once", async () => {
        await postAna("10.00", FUTURE)
        const posted = await Promise.all(
          Array.from({ length: 10 }, () => postAna("10.00", PAST)),
        )
        const moved = posted.flatMap((result) =>
          result.outcome === "posted" ? result.matured : [],
        )
        expect(moved).toHaveLength(1)
        await expectAna(0, 10)
      })
    })

    describe("a sync after the hold period", () => {
      it("matures at once, as far as the customer has paid", async () => {
        expect(await postAna("10.00", PAST, "4.00")).toMatchObject({
          matured: [{ partner_id: "ana", amount: "4" }],
        })
        await expectAna(6, 4)
        await postAna("10.00", PAST, "10.00")
        await expectAna(0, 10)
      })

      it("never takes back what has matured unless the commission itself shrinks", async () => {
        await postAna("10.00", PAST)
        await postAna("10.00", PAST, "2.00")
        await expectAna(0, 10)
        await postAna("3.00", PAST)
        await expectAna(0, 3)
        await postAna("0.00", PAST)
        await expectAna(0, 0)
      })

      it("matures what a later edit adds", async () => {
        await postAna("10.00", PAST)
        await postAna("12.00", PAST)
        await expectAna(0, 12)
      })
    })

    it("what an import posts for the past has matured in the past", async () => {
      const placed = new Date("2026-01-01T00:00:00Z")
      const payable = new Date("2026-01-31T00:00:00Z")
      await ledger.postEntitlements(
        posting("order", {
          ticket: (await ledger.openOrderSync("order")).ticket,
          entitlements: [entitled("ana", "10.00")],
          payable_from: payable.toISOString(),
          posted_at: placed,
        }),
      )
      const rows = await sql()("partner_ledger_transfer").orderBy("seq")
      expect(
        rows.map(({ kind, posted_at }) => [kind, new Date(posted_at)]),
      ).toEqual([
        ["earn", placed],
        ["mature", payable],
      ])
    })

    it("whatever happens on the way, pending and payable add up to what is earned", async () => {
      const cents = fc.integer({ min: 0, max: 100_000 })
      const step = fc.record({
        amount: cents,
        paid: fc.integer({ min: 0, max: 100 }),
        payable: fc.constantFrom(PAST, FUTURE, null),
      })
      let run = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 1, maxLength: 6 }),
          async (steps) => {
            const order = `order_${++run}`
            const partner = `ana_${run}`
            for (const { amount, paid, payable } of steps) {
              const maturable = Math.floor((amount * paid) / 100)
              await post(
                ledger,
                order,
                [
                  entitled(partner, (amount / 100).toFixed(2), {
                    maturable: (maturable / 100).toFixed(2),
                  }),
                ],
                undefined,
                payable,
              )
              const [row] = await ledger.getBalances([partner])
              const pending = Math.round(Number(row?.pending ?? 0) * 100)
              const due = Math.round(Number(row?.payable ?? 0) * 100)
              expect(pending + due).toBe(amount)
              expect(pending).toBeGreaterThanOrEqual(0)
              expect(due).toBeGreaterThanOrEqual(0)
            }
            expect(await ledger.checkBooks()).toMatchObject({ ok: true })
          },
        ),
        { numRuns: 25 },
      )
      expect(Object.keys(await balances(sql())).length).toBeGreaterThan(0)
    })
  },
})
