import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import type { AdjustmentInput } from "../types"
import {
  balances,
  entitled,
  LEDGER_FOLDER,
  MODULE_OPTIONS,
  post,
} from "./books"

jest.setTimeout(60_000)

function adjustment(
  partnerId: string,
  amount: string,
  changes: Partial<AdjustmentInput> = {},
): AdjustmentInput {
  return {
    partner_id: partnerId,
    amount,
    currency_code: "eur",
    kind: "adjustment",
    reason: "Agreed on the phone",
    created_by: "user_1",
    ...changes,
  }
}

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    describe("an adjustment", () => {
      it("is payable at once, at the store's expense, and says who and why", async () => {
        const posted = await ledger.postAdjustment(
          adjustment("ana", "25.5", { kind: "bonus", reason: "Best of May" }),
        )
        expect(posted).toMatchObject({
          partner_id: "ana",
          amount: "25.5",
          kind: "bonus",
          reason: "Best of May",
          created_by: "user_1",
        })
        expect(await balances(sql())).toEqual({
          "ana payable eur": 25.5,
          "house adjustment_expense eur": -25.5,
        })
      })

      it("below zero takes back, even more than there is", async () => {
        await ledger.postAdjustment(adjustment("ana", "10"))
        await ledger.postAdjustment(adjustment("ana", "-12.5"))
        expect(await balances(sql())).toEqual({
          "ana payable eur": -2.5,
          "house adjustment_expense eur": 2.5,
        })
      })

      it("stands among the partner's entries and adjustments, a bonus by its own name", async () => {
        await ledger.postAdjustment(adjustment("ana", "10"))
        await ledger.postAdjustment(adjustment("ana", "5", { kind: "bonus" }))
        await ledger.postAdjustment(adjustment("ana", "-2"))
        const range = {
          partner_id: "ana",
          currency_code: "eur",
          from: null,
          until: null,
        }
        const { entries } = await ledger.listLedgerEntries(range, {
          limit: 10,
          offset: 0,
        })
        expect(
          entries.map(({ kind, amount, reason }) => [kind, amount, reason]),
        ).toEqual([
          ["adjustment", "-2", "Agreed on the phone"],
          ["bonus", "5", "Agreed on the phone"],
          ["adjustment", "10", "Agreed on the phone"],
        ])
        expect(await ledger.getLedgerSummary(range)).toMatchObject({
          adjustments: "13",
          ending_balance: "13",
        })
      })
    })

    describe("a key", () => {
      it("posts once, however often and however many at once", async () => {
        const input = adjustment("ana", "7", { idempotency_key: "pressed" })
        const posted = await Promise.all(
          Array.from({ length: 8 }, () => ledger.postAdjustment(input)),
        )
        expect(new Set(posted.map(({ id }) => id)).size).toBe(1)
        expect(await balances(sql())).toMatchObject({ "ana payable eur": 7 })
      })

      it.each([
        ["amount", { amount: "8" }],
        ["partner", { partner_id: "ben" }],
        ["currency", { currency_code: "usd" }],
        ["kind", { kind: "bonus" as const }],
        ["reason", { reason: "Another one" }],
      ])("is refused for another %s", async (_, changes) => {
        const input = adjustment("ana", "7", { idempotency_key: "pressed" })
        await ledger.postAdjustment(input)
        await expect(
          ledger.postAdjustment({ ...input, ...changes }),
        ).rejects.toThrow("idempotency_key")
        expect(await balances(sql())).toEqual({
          "ana payable eur": 7,
          "house adjustment_expense eur": -7,
        })
      })
    })

    describe("whatever is adjusted and earned, in any order", () => {
      it("adds up: payable is the sum, and the books prove it", async () => {
        const adjusted = fc.record({
          kind: fc.constantFrom("adjustment" as const, "bonus" as const),
          cents: fc
            .integer({ min: -99_999, max: 99_999 })
            .filter((cents) => cents !== 0),
          currency: fc.constantFrom("eur", "usd"),
          /** How often the button is pressed. */
          presses: fc.integer({ min: 1, max: 3 }),
        })
        const earned = fc.record({
          earned: fc.integer({ min: 0, max: 99_999 }),
          matured: fc.boolean(),
        })
        let run = 0
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.oneof(adjusted, earned), { maxLength: 6 }),
            async (steps) => {
              run++
              const partner = `ana_${run}`
              const payable = { eur: 0, usd: 0 } as Record<string, number>
              for (const [index, step] of steps.entries()) {
                const name = `${run}_${index}`
                if ("cents" in step) {
                  const input = adjustment(
                    partner,
                    (step.cents / 100).toFixed(2),
                    {
                      kind: step.kind,
                      currency_code: step.currency,
                      idempotency_key: name,
                    },
                  )
                  await Promise.all(
                    Array.from({ length: step.presses }, () =>
                      ledger.postAdjustment(input),
                    ),
                  )
                  payable[step.currency] += step.cents
                } else {
                  const amount = (step.earned / 100).toFixed(2)
                  await post(
                    ledger,
                    `order_${name}`,
                    [entitled(partner, amount)],
                    undefined,
                    step.matured ? new Date(0) : null,
                  )
                  payable.eur += step.matured ? step.earned : 0
                }
              }
              expect(await ledger.checkBooks()).toMatchObject({ ok: true })
              const rows = await ledger.getBalances([partner])
              for (const currency of ["eur", "usd"]) {
                const row = rows.find(
                  ({ currency_code }) => currency_code === currency,
                )
                expect(Math.round(Number(row?.payable ?? 0) * 100)).toBe(
                  payable[currency],
                )
              }
            },
          ),
          { numRuns: 25 },
        )
      })
    })
  },
})
