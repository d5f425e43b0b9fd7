import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import type { LedgerRange, LedgerSummary } from "../types"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"

jest.setTimeout(120_000)

const PARTNERS = ["ana", "ben", "carl"]
const EVERYBODY = { partner_ids: PARTNERS, limit: 10, offset: 0 }
const day = (number: number) =>
  new Date(`2026-06-${String(number).padStart(2, "0")}T12:00:00.000Z`)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger }) => {
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

    /** The sums of a summary in its order, made of all entries there are, one by one. */
    async function addedUp({ from, until, ...of }: LedgerRange) {
      const { entries } = await ledger.listLedgerEntries(
        { ...of, from: null, until: null },
        { limit: 1000 },
      )
      const cents = (chosen: (at: Date, kind: string) => boolean) =>
        entries
          .filter(({ posted_at, kind }) => chosen(new Date(posted_at), kind))
          .reduce(
            (sum, { amount }) => sum + Math.round(Number(amount) * 100),
            0,
          )
      const ofKinds = (...kinds: string[]) =>
        cents(
          (at, kind) =>
            (!from || at >= from) &&
            (!until || at < until) &&
            kinds.includes(kind),
        )
      return [
        cents((at) => from !== null && at < from),
        ofKinds("commission"),
        ofKinds("clawback"),
        ofKinds("payment", "payment_reversal"),
        ofKinds("adjustment", "bonus"),
        cents((at) => !until || at < until),
      ].map((sum) => sum / 100)
    }

    const numbers = (summary: LedgerSummary) =>
      Object.values(summary).map(Number)

    it("say of each partner what their own ledger says, and add up to the totals", async () => {
      const step = fc.record({
        order: fc.constantFrom("order_1", "order_2", "order_3"),
        partner: fc.constantFrom(...PARTNERS),
        cents: fc.integer({ min: 0, max: 9999 }),
        on: fc.integer({ min: 1, max: 20 }),
        currency: fc.constantFrom("eur", "usd"),
        payable: fc.boolean(),
      })
      const edge = fc.option(fc.integer({ min: 1, max: 21 }).map(day))
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
                day(rest.on),
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
              const own = { ...range, partner_id }
              expect(numbers(shown)).toEqual(await addedUp(own))
              expect(numbers(await ledger.getLedgerSummary(own))).toEqual(
                numbers(shown),
              )
              numbers(shown).forEach((amount, index) => {
                sums[index] += Math.round(amount * 100)
              })
            }
            expect(numbers(totals).map((sum) => Math.round(sum * 100))).toEqual(
              sums,
            )
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
