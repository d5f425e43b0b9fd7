import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import { postTransfers } from "../post-transfers"
import type LedgerModuleService from "../service"
import type { AccountKind, TransferDraft } from "../types"
import { HOUSE } from "../types"
import type { YearlyTotalsQuery } from "../yearly-totals"
import { LEDGER_FOLDER, MODULE_OPTIONS } from "./books"

jest.setTimeout(120_000)

const SUMMER = new Date("2026-06-30T12:00:00.000Z")

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    let posted = 0

    async function move(
      partner: string,
      kind: TransferDraft["kind"],
      [from, to]: [AccountKind, AccountKind],
      amount: string,
      on: Date = SUMMER,
      currency_code = "eur",
    ): Promise<void> {
      const side = (account: AccountKind) => ({
        owner_id: account.endsWith("_expense") ? HOUSE : partner,
        kind: account,
      })
      await MikroOrmWrapper.forkManager()
        .getKnex()
        .transaction(
          async (transaction) =>
            await postTransfers(
              transaction,
              [
                {
                  debit: side(from),
                  credit: side(to),
                  currency_code,
                  amount,
                  kind,
                  reason: null,
                  order_id: null,
                  commission_id: null,
                  reverses_id: null,
                  idempotency_key: `yearly:${posted++}`,
                },
              ],
              on,
            ),
        )
    }

    const earn = (partner: string, amount: string, on?: Date, code?: string) =>
      move(partner, "earn", ["commission_expense", "pending"], amount, on, code)
    // The kinds of transfers for payments belong to payouts; what reaches the account counts.
    const pay = (partner: string, amount: string, on?: Date, code?: string) =>
      move(partner, "mature", ["in_transit", "paid"], amount, on, code)

    const totalsOf = async (changes: Partial<YearlyTotalsQuery> = {}) =>
      await ledger.getYearlyTotals({
        partner_ids: ["ana", "ben", "carl"],
        year: 2026,
        time_zone: "UTC",
        limit: 10,
        offset: 0,
        ...changes,
      })

    it("are what was paid, earned and adjusted in the year, by currency", async () => {
      await earn("ana", "100.10")
      await move(
        "ana",
        "clawback",
        ["pending", "commission_expense"],
        "20.05",
        SUMMER,
      )
      await move("ana", "mature", ["pending", "payable"], "80.05")
      await move("ana", "bonus", ["adjustment_expense", "payable"], "5")
      await move("ana", "mature", ["payable", "in_transit"], "85.05")
      await pay("ana", "85.05")
      // A part of the payment came back.
      await move("ana", "mature", ["paid", "payable"], "5.05")
      await earn("ana", "7", SUMMER, "usd")
      await earn("ben", "3")
      await earn("dora", "3")

      const { totals, count } = await totalsOf()
      expect(count).toBe(3)
      expect(
        totals.map((total) => [
          total.partner_id,
          total.currency_code,
          Number(total.paid),
          Number(total.earned),
          Number(total.adjustments),
        ]),
      ).toEqual([
        ["ana", "eur", 80, 80.05, 5],
        ["ana", "usd", 0, 7, 0],
        ["ben", "eur", 0, 3, 0],
      ])
    })

    it("leave out what only moved between what is owed", async () => {
      await earn("ana", "10", new Date("2025-12-31T23:59:59.999Z"))
      await move("ana", "mature", ["pending", "payable"], "10")
      expect(await totalsOf()).toEqual({ totals: [], count: 0 })
    })

    it("end where the year ends in the time zone that is asked for", async () => {
      // Half past midnight in Berlin, half past six in the evening in New York.
      await pay("ana", "1", new Date("2025-12-31T23:30:00.000Z"))
      await pay("ana", "10", new Date("2026-12-31T23:30:00.000Z"))
      const paid = async (year: number, time_zone: string) =>
        Number((await totalsOf({ year, time_zone })).totals[0]?.paid)
      expect(await paid(2026, "UTC")).toBe(10)
      expect(await paid(2026, "Europe/Berlin")).toBe(1)
      expect(await paid(2027, "Europe/Berlin")).toBe(10)
      expect(await paid(2025, "America/New_York")).toBe(1)
      expect(await paid(2026, "America/New_York")).toBe(10)
    })

    it("of one currency, in the order of the partners, page by page", async () => {
      await pay("ana", "1")
      await pay("ben", "2")
      await pay("ben", "2", SUMMER, "usd")
      await pay("carl", "3")
      const page = async (offset: number) => {
        const { totals, count } = await totalsOf({
          partner_ids: ["carl", "ben", "ana"],
          currency_code: "eur",
          limit: 2,
          offset,
        })
        return [count, ...totals.map(({ partner_id }) => partner_id)]
      }
      expect(await page(0)).toEqual([3, "carl", "ben"])
      expect(await page(2)).toEqual([3, "ana"])
      expect(await totalsOf({ partner_ids: [] })).toEqual({
        totals: [],
        count: 0,
      })
    })
  },
})
