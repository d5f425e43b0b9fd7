import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, post } from "./books"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    beforeEach(async () => {
      await post(ledger, "order", [
        entitled("ana", "10.00"),
        entitled("ben", "3.00", { level: 2 }),
      ])
    })

    async function transfers() {
      return await sql()("partner_ledger_transfer").orderBy("seq")
    }

    describe("a transfer is for ever", () => {
      it.each([
        "UPDATE partner_ledger_transfer SET amount = 1",
        "UPDATE partner_ledger_transfer SET deleted_at = now()",
        "DELETE FROM partner_ledger_transfer",
        "TRUNCATE partner_ledger_transfer",
        "TRUNCATE partner_commission CASCADE",
      ])("the database refuses: %s", async (statement) => {
        const before = await transfers()
        await expect(sql().raw(statement)).rejects.toThrow("append only")
        expect(await transfers()).toEqual(before)
      })

      it("the service's generated methods cannot delete one either", async () => {
        const [{ id }] = await transfers()
        await expect(ledger.deletePartnerLedgerTransfers([id])).rejects.toThrow(
          "append only",
        )
        await expect(
          ledger.softDeletePartnerLedgerTransfers([id]),
        ).rejects.toThrow("append only")
      })
    })

    describe("the database refuses a transfer", () => {
      async function copyOfFirst(changes: Record<string, unknown>) {
        const [{ seq: _seq, raw_amount: _raw, ...first }] = await transfers()
        await sql()("partner_ledger_transfer").insert({
          ...first,
          id: "ptrf_copy",
          idempotency_key: "copy",
          ...changes,
        })
      }

      it("that is posted a second time under its key", async () => {
        const [{ idempotency_key }] = await transfers()
        await expect(copyOfFirst({ idempotency_key })).rejects.toThrow(
          "idempotency_key_unique",
        )
      })

      it.each([
        ["of nothing", { amount: "0" }, "amount_check"],
        ["of less than nothing", { amount: "-1" }, "amount_check"],
        [
          "in another currency than its accounts",
          { currency_code: "usd" },
          "foreign",
        ],
        [
          "of an account that does not exist",
          { debit_account_id: "x" },
          "foreign",
        ],
        [
          "of a commission that does not exist",
          { commission_id: "x" },
          "foreign",
        ],
        ["that reverses nothing that exists", { reverses_id: "x" }, "foreign"],
      ])("%s", async (_, changes, constraint) => {
        await expect(copyOfFirst(changes)).rejects.toThrow(constraint)
      })

      it("from an account to itself", async () => {
        const [{ credit_account_id }] = await transfers()
        await expect(
          copyOfFirst({ debit_account_id: credit_account_id }),
        ).rejects.toThrow("accounts_check")
      })
    })

    describe("the proof of the books", () => {
      it("finds nothing wrong with books that nobody damaged", async () => {
        expect(await ledger.checkBooks()).toEqual({
          ok: true,
          accounts: 3,
          transfers: 2,
          problems: [],
        })
      })

      it("finds a balance that was changed by hand, and both sums that it breaks", async () => {
        const [account] = await sql()("partner_ledger_account").where({
          owner_id: "ana",
          kind: "pending",
        })
        await sql()("partner_ledger_account")
          .where({ id: account.id })
          .update({ balance: "1000" })
        const { ok, problems } = await ledger.checkBooks()
        expect(ok).toBe(false)
        expect(problems).toEqual([
          {
            problem: "balance differs from its transfers",
            problem_detail: { code: "books_balance_differs", params: {} },
            id: account.id,
            expected: "10",
            found: "1000",
          },
          {
            problem: "debits and credits differ",
            problem_detail: { code: "books_unbalanced", params: {} },
            id: "eur",
            expected: "0",
            found: "990",
          },
        ])
      })
    })

    describe("a partner's ledger over a range", () => {
      const range = {
        partner_id: "ana",
        currency_code: "eur",
        from: null,
        until: null,
      }

      beforeEach(async () => {
        await sql().raw(
          "ALTER TABLE partner_ledger_transfer DISABLE TRIGGER USER",
        )
        await sql().raw(
          "UPDATE partner_ledger_transfer SET posted_at = '2026-06-01T12:00:00Z'",
        )
        await sql().raw(
          "ALTER TABLE partner_ledger_transfer ENABLE TRIGGER USER",
        )
        await sql().raw("SELECT partner_center_rebuild_totals()")
        await post(ledger, "order", [entitled("ana", "4.00")])
      })

      it("begins with what was before, and ends with what is after", async () => {
        const summary = await ledger.getLedgerSummary({
          ...range,
          from: new Date("2026-06-02T00:00:00Z"),
        })
        expect(
          Object.entries(summary).map(([name, sum]) => [name, Number(sum)]),
        ).toEqual([
          ["beginning_balance", 10],
          ["commissions", 0],
          ["clawbacks", -6],
          ["payments", 0],
          ["adjustments", 0],
          ["ending_balance", 4],
        ])
      })

      it("leaves out what came after its end, and has an exclusive end", async () => {
        const noon = new Date("2026-06-01T12:00:00Z")
        const upTo = async (until: Date) =>
          Number(
            (await ledger.getLedgerSummary({ ...range, until })).ending_balance,
          )
        expect(await upTo(noon)).toBe(0)
        expect(await upTo(new Date(noon.getTime() + 1))).toBe(10)
      })

      it("lists the newest entry first and counts all of them", async () => {
        const page = async (offset: number) =>
          await ledger.listLedgerEntries(range, { limit: 1, offset })
        const pages = [await page(0), await page(1), await page(2)]
        expect(
          pages.map(({ entries }) => entries.map(({ amount }) => amount)),
        ).toEqual([["-6"], ["10"], []])
        expect(await ledger.countLedgerEntries(range)).toBe(2)
      })
    })
  },
})
