import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { isHeldByOthers } from "../sync-rows"
import type { EntitlementPosting } from "../types"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    /** Postings of orders whose tickets are drawn together. */
    async function opened(
      orders: Record<string, Partial<EntitlementPosting>>,
    ): Promise<EntitlementPosting[]> {
      const syncs = await ledger.openOrderSyncs(Object.keys(orders))
      return Object.entries(orders).map(([id, changes]) =>
        posting(id, {
          ticket: syncs.get(id)!.ticket,
          entitlements: [],
          ...changes,
        }),
      )
    }

    const outcomesOf = async (postings: EntitlementPosting[]) =>
      (await ledger.postEntitlementsTogether(postings)).map(
        ({ outcome }) => outcome,
      )

    async function postedFor(orderId: string): Promise<string[]> {
      const { transfers } = await ledger.listTransfers(
        { order_id: orderId },
        { limit: 100, offset: 0 },
      )
      return transfers.map(
        ({ kind, amount, debit, credit }) =>
          `${kind} ${amount}: ${debit.owner_id} ${debit.kind} -> ` +
          `${credit.owner_id} ${credit.kind}`,
      )
    }

    describe("orders that are posted together", () => {
      it("post all that each is entitled to: 10.00 and 4.00 for Ana, 3.00 for Ben", async () => {
        const postings = await opened({
          first: {
            entitlements: [entitled("ana", "10.00"), entitled("ben", "3.00")],
          },
          second: { entitlements: [entitled("ana", "4.00")] },
          third: {},
        })
        expect(await outcomesOf(postings)).toEqual(Array(3).fill("posted"))
        expect((await postedFor("first")).sort()).toEqual([
          "earn 10: house commission_expense -> ana pending",
          "earn 3: house commission_expense -> ben pending",
        ])
        expect(await postedFor("second")).toEqual([
          "earn 4: house commission_expense -> ana pending",
        ])
        expect(await ledger.checkBooks()).toMatchObject({
          ok: true,
          transfers: 3,
        })
        expect(await ledger.listUnfinishedSyncs(10)).toEqual([])
      })

      it("give way each to a later sync of its own", async () => {
        const old = await opened({
          first: { entitlements: [entitled("ana", "10.00")] },
          second: { entitlements: [entitled("ana", "4.00")] },
        })
        const later = await opened({
          first: { entitlements: [entitled("ana", "7.00")] },
        })
        await ledger.postEntitlementsTogether(later)
        expect(await outcomesOf(old)).toEqual(["superseded", "posted"])
        const [balances] = await ledger.getBalances(["ana"])
        expect(Number(balances.pending)).toBe(11)
      })

      it("leave out what another sync posts just now, and wait for nobody", async () => {
        const postings = await opened({
          first: { entitlements: [entitled("ana", "10.00")] },
          second: { entitlements: [entitled("ana", "4.00")] },
        })
        const holder = await sql().transaction()
        try {
          await holder("partner_order_sync")
            .where({ order_id: "first" })
            .forUpdate()
          expect(await outcomesOf(postings)).toEqual(["held", "posted"])
        } finally {
          await holder.rollback()
        }
        expect(await postedFor("first")).toEqual([])
        expect(await ledger.postEntitlements(postings[0])).toMatchObject({
          outcome: "posted",
        })
      })

      it("post nothing at all where a later order that depends on them is held", async () => {
        const [later] = await opened({
          later: { placed_at: "2026-06-02T12:00:00.000Z", depends_on: ["ana"] },
        })
        await ledger.postEntitlements(later)
        const postings = await opened({
          first: { entitlements: [entitled("ana", "10.00")] },
          second: { entitlements: [entitled("ben", "4.00")] },
        })
        const holder = await sql().transaction()
        try {
          await holder("partner_order_sync")
            .where({ order_id: "later" })
            .forUpdate()
          const error: unknown = await ledger
            .postEntitlementsTogether(postings)
            .catch((each: unknown) => each)
          expect(isHeldByOthers(error)).toBe(true)
        } finally {
          await holder.rollback()
        }
        expect(await ledger.checkBooks()).toMatchObject({ transfers: 0 })
        expect(await outcomesOf(postings)).toEqual(["posted", "posted"])
      })

      it("ask each later order that depends on them for one more sync", async () => {
        const [later] = await opened({
          later: { placed_at: "2026-06-02T12:00:00.000Z", depends_on: ["ana"] },
        })
        await ledger.postEntitlements(later)
        // Its first sync asks for one more itself.
        const [again] = await opened({
          later: { placed_at: "2026-06-02T12:00:00.000Z", depends_on: ["ana"] },
        })
        await ledger.postEntitlements(again)
        expect(await ledger.listUnfinishedSyncs(10)).toEqual([])
        await ledger.postEntitlementsTogether(
          await opened({
            first: { entitlements: [entitled("ana", "10.00")] },
            second: { entitlements: [entitled("ben", "4.00")] },
          }),
        )
        expect(await ledger.listUnfinishedSyncs(10)).toEqual(["later"])
      })

      it("post, turn by turn, exactly what they would post one after the other", async () => {
        const cents = fc.integer({ min: 0, max: 99999 })
        const state = fc.record({
          entitlements: fc.uniqueArray(
            fc.record({
              partner: fc.constantFrom("ana", "ben", "carl"),
              line: fc.constantFrom("line_1", "line_2"),
              cents,
              paid: fc.double({ min: 0, max: 1, noNaN: true }),
            }),
            {
              maxLength: 4,
              selector: ({ partner, line }) => `${partner} ${line}`,
            },
          ),
          isDue: fc.boolean(),
        })
        const turn = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), state, {
          minKeys: 1,
        })
        let run = 0
        await fc.assert(
          fc.asyncProperty(
            fc.array(turn, { minLength: 1, maxLength: 4 }),
            async (turns) => {
              run++
              const name = (way: string, order: string) =>
                `${way}_${run}_${order}`
              const ordersOf = (states: (typeof turns)[number], way: string) =>
                Object.fromEntries(
                  Object.entries(states).map(
                    ([order, { entitlements, isDue }]) => [
                      name(way, order),
                      {
                        entitlements: entitlements.map((each) =>
                          entitled(
                            `${each.partner}_${run}`,
                            (each.cents / 100).toFixed(2),
                            {
                              line_id: each.line,
                              maturable: (
                                Math.floor(each.cents * each.paid) / 100
                              ).toFixed(2),
                            },
                          ),
                        ),
                        payable_from: isDue ? "2026-06-15T00:00:00.000Z" : null,
                      },
                    ],
                  ),
                )
              for (const states of turns) {
                for (const one of await opened(ordersOf(states, "alone"))) {
                  await ledger.postEntitlements(one)
                }
                await ledger.postEntitlementsTogether(
                  await opened(ordersOf(states, "together")),
                )
              }
              expect(await ledger.checkBooks()).toMatchObject({ ok: true })
              for (const order of ["a", "b", "c", "d"]) {
                expect(
                  (await postedFor(name("together", order))).sort(),
                ).toEqual((await postedFor(name("alone", order))).sort())
              }
            },
          ),
          { numRuns: 12 },
        )
      })
    })
  },
})
