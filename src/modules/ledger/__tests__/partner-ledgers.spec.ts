import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import type { LedgerRange, LedgerSummary } from "../types"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"

jest.setTimeout(120_000)

const PARTNERS = ["ana", "ben", "carl"]
const EVERYBODY = { partner_ids: PARTNERS, limit: 10, offset: 0 }
const DAY_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60 * 1000
const day = (number: number, minutes = 0) =>
  new Date(Date.UTC(2026, 5, 0, 12) + number * DAY_MS + minutes * MINUTE_MS)

/** A moment: on a quarter of an hour, or in the middle of one. */
const moment = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 4, 15, 16))
  .map(([number, minutes]) => day(number, minutes))

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    /** A partner's summary in EUR, from each of their transfers. */
    async function addedUp(
      partnerId: string,
      { from, until }: Pick<LedgerRange, "from" | "until">,
    ): Promise<number[]> {
      const sql = MikroOrmWrapper.forkManager().getKnex()
      const { rows } = await sql.raw<{
        rows: { kind: string; cents: number; posted_at: string }[]
      }>(
        `SELECT transfer.kind, transfer.posted_at,
           (100 * transfer.amount * CASE account.id
             WHEN transfer.credit_account_id THEN 1 ELSE -1 END)::int AS cents
         FROM partner_ledger_account account JOIN partner_ledger_transfer transfer
           ON account.id IN (transfer.credit_account_id, transfer.debit_account_id)
         WHERE account.owner_id = ? AND account.currency_code = 'eur'
           AND account.kind IN ('pending', 'payable')`,
        [partnerId],
      )
      const sum = (counts: (row: (typeof rows)[number]) => boolean) =>
        rows.filter(counts).reduce((total, { cents }) => total + cents, 0) / 100
      const isBefore = (at: string, end: Date | null) =>
        end === null || Date.parse(at) < end.getTime()
      const inRange = (kind: string) =>
        sum(
          (row) =>
            row.kind === kind &&
            (from === null || !isBefore(row.posted_at, from)) &&
            isBefore(row.posted_at, until),
        )
      return [
        sum(({ posted_at }) => from !== null && isBefore(posted_at, from)),
        inRange("earn"),
        inRange("clawback"),
        0,
        inRange("adjustment"),
        sum(({ posted_at }) => isBefore(posted_at, until)),
      ]
    }

    async function earn(
      order: string,
      partner: string,
      cents: number,
      on: Date,
      currency_code = "eur",
      payable = false,
    ): Promise<void> {
      await ledger.postEntitlements(
        posting(order, {
          ticket: (await ledger.openOrderSync(order)).ticket,
          entitlements: [
            entitled(partner, (cents / 100).toFixed(2), { currency_code }),
          ],
          payable_from: payable ? new Date(0).toISOString() : null,
          posted_at: on,
        }),
      )
    }

    const numbers = (summary: LedgerSummary) =>
      Object.values(summary).map(Number)

    it("say of each partner what their own ledger says, and add up to the totals", async () => {
      const step = fc.record({
        order: fc.constantFrom("order_1", "order_2", "order_3"),
        partner: fc.constantFrom(...PARTNERS),
        cents: fc.integer({ min: 0, max: 9999 }),
        on: moment,
        currency: fc.constantFrom("eur", "usd"),
        payable: fc.boolean(),
      })
      const edge = fc.option(moment)
      let run = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 8 }),
          edge,
          edge,
          async (steps, from, until) => {
            run++
            const named = (name: string) => `${name}_${run}`
            for (const { order, partner, currency, ...rest } of steps) {
              // One currency for each order, as in a store.
              const orderId = named(`${order}_${currency}`)
              await earn(
                orderId,
                named(partner),
                rest.cents,
                rest.on,
                currency,
                rest.payable,
              )
            }
            await ledger.postAdjustment({
              partner_id: named("ana"),
              amount: "-1.25",
              currency_code: "eur",
              kind: "adjustment",
              reason: "Test",
              created_by: "user_1",
            })
            const range = { currency_code: "eur", from, until }
            const { ledgers, totals } = await ledger.getPartnerLedgers({
              ...range,
              ...EVERYBODY,
              partner_ids: PARTNERS.map(named),
            })
            expect(ledgers.map(({ partner_id }) => partner_id)).toEqual(
              PARTNERS.map(named),
            )
            const sums = Array<number>(6).fill(0)
            for (const { partner_id, ...shown } of ledgers) {
              const own = await addedUp(partner_id, range)
              expect(numbers(shown)).toEqual(own)
              const summary = { ...range, partner_id }
              expect(numbers(await ledger.getLedgerSummary(summary))).toEqual(
                own,
              )
              own.forEach((amount, index) => {
                sums[index] += Math.round(amount * 100)
              })
            }
            expect(numbers(totals).map((sum) => Math.round(sum * 100))).toEqual(
              sums,
            )
            expect(await ledger.checkBooks()).toMatchObject({ ok: true })
          },
        ),
        { numRuns: 25 },
      )
    })

    it("are sorted by a sum, equal ones as asked for, and paged; totals stay whole", async () => {
      await earn("order_1", "ana", 500, day(1))
      await earn("order_2", "carl", 900, day(1))
      const page = async (offset: number) => {
        const { ledgers, totals } = await ledger.getPartnerLedgers({
          partner_ids: [...PARTNERS, "dora"],
          currency_code: "eur",
          from: null,
          until: null,
          order: { sum: "commissions", descending: true },
          limit: 2,
          offset,
        })
        expect(Number(totals.commissions)).toBe(14)
        return ledgers.map(({ partner_id }) => partner_id)
      }
      expect(await page(0)).toEqual(["carl", "ana"])
      expect(await page(2)).toEqual(["ben", "dora"])
      expect(await page(4)).toEqual([])
    })

    it("of nobody are nothing", async () => {
      const { ledgers, totals } = await ledger.getPartnerLedgers({
        ...EVERYBODY,
        partner_ids: [],
        currency_code: "eur",
        from: null,
        until: null,
      })
      expect(ledgers).toEqual([])
      expect(numbers(totals)).toEqual([0, 0, 0, 0, 0, 0])
    })

    it("are in currencies, the one with the most transfers first", async () => {
      await earn("order_1", "ana", 500, day(1), "eur")
      await earn("order_2", "ana", 500, day(1), "usd")
      await earn("order_3", "ana", 500, day(1), "usd")
      expect(await ledger.listCurrencies()).toEqual(["usd", "eur"])
    })
  },
})
