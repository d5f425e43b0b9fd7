import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import { EVERY_REASON } from "../../../domain/reasons/__tests__/every-reason"
import { Migration20261122015500 } from "../migrations/Migration20261122015500"
import { Migration20261122094500 } from "../migrations/Migration20261122094500"
import { ACCOUNTS } from "../post-transfers"
import type { BooksCode } from "../proofs/proof"
import { QUARTER_ID, SALES_ID, TOTAL_ID } from "../proofs/total-proofs"
import type LedgerModuleService from "../service"
import { LEDGER_FOLDER, MODULE_OPTIONS } from "./books"
import {
  accountOf,
  bonusOf,
  commissionOf,
  damage,
  keepBooks,
  MEND_BALANCES,
  MEND_COUNTS,
  payoutOf,
  transferOf,
} from "./damaged-books"

jest.setTimeout(120_000)

interface Damage {
  /** What is done to the books. */
  title: string
  statements: string[]
  code: BooksCode
  /** A query for the row that is to be named first, run before the damage. */
  names: string
}

/** All months of the books are over by then. */
const LATER = new Date("2100-01-01")
const EARNED = commissionOf("ana", "order_1")
const PENDING = commissionOf("ana", "order_2")
const BONUS = bonusOf("paid")

const change = (table: string, id: string, changes: string) =>
  `UPDATE partner_${table} SET ${changes} WHERE id = (${id})`
const remove = (id: string) =>
  `DELETE FROM partner_ledger_transfer WHERE id IN (${id})`
const edited = (title: string, changes: string): Damage => ({
  title: `${title} of a transfer is changed`,
  statements: [change("ledger_transfer", BONUS, changes), MEND_BALANCES],
  code: "books_edited",
  names: BONUS,
})
const insertBonus = (key: string, kind = "bonus", commission = "NULL") =>
  `INSERT INTO partner_ledger_transfer (id, debit_account_id, credit_account_id,
     currency_code, amount, kind, reason, order_id, commission_id, idempotency_key, posted_at, digest)
   SELECT 'ptrf_0', debit_account_id, credit_account_id, currency_code, amount, '${kind}',
     reason, order_id, ${commission}, '${key}', posted_at, ''
   FROM partner_ledger_transfer
   WHERE id = (${commission === "NULL" ? BONUS : transferOf(PENDING, 1)})`
const FIX_DIGEST = `UPDATE partner_ledger_transfer transfer
  SET digest = partner_center_transfer_digest(transfer) WHERE id = 'ptrf_0'`

const DAMAGES: Damage[] = [
  edited("the amount", "amount = amount + 1"),
  edited("the reason", "reason = 'Another'"),
  edited("the time", "posted_at = posted_at - interval '1 microsecond'"),
  edited("the author", "created_by = NULL"),
  edited("the kind", "kind = 'adjustment'"),
  edited("the place", "seq = DEFAULT"),
  edited("the digest", "digest = ''"),
  edited("the deletion", "deleted_at = now()"),
  {
    title: "a bonus is deleted, the balances are mended",
    statements: [remove(BONUS), MEND_BALANCES],
    code: "books_count_differs",
    names: `SELECT min(id) AS id FROM partner_ledger_account
      WHERE id IN ((${accountOf("paid", "payable")}), (${accountOf("house", "adjustment_expense")}))`,
  },
  {
    title: "a bonus is inserted by hand, the balances are mended",
    statements: [insertBonus("adjustment:by-hand"), FIX_DIGEST, MEND_BALANCES],
    code: "books_count_differs",
    names: `SELECT min(id) AS id FROM partner_ledger_account
      WHERE id IN ((${accountOf("paid", "payable")}), (${accountOf("house", "adjustment_expense")}))`,
  },
  {
    title: "a commission is posted by hand, balances and counts are mended",
    statements: [
      insertBonus("by-hand", "earn", `(${PENDING})`),
      FIX_DIGEST,
      MEND_BALANCES,
      MEND_COUNTS,
    ],
    code: "books_wrong_key",
    names: "SELECT 'ptrf_0' AS id",
  },
  {
    title: "what matured is deleted, balances and counts are mended",
    statements: [remove(transferOf(EARNED, 2)), MEND_BALANCES, MEND_COUNTS],
    code: "books_number_missing",
    names: `SELECT 'commission:' || id || ':2' AS id FROM (${EARNED}) commission`,
  },
  {
    title: "all transfers of a commission are deleted, all sums are mended",
    statements: [remove(transferOf(PENDING, 1)), MEND_BALANCES, MEND_COUNTS],
    code: "books_commission_differs",
    names: PENDING,
  },
  {
    title: "a clawback is deleted, all sums are mended",
    statements: [remove(transferOf(EARNED, 3)), MEND_BALANCES, MEND_COUNTS],
    code: "books_commission_differs",
    names: EARNED,
  },
  {
    title: "an amount that was earned is raised, the balances are mended",
    statements: [
      change("ledger_transfer", transferOf(PENDING, 1), "amount = 200"),
      MEND_BALANCES,
    ],
    code: "books_commission_differs",
    names: PENDING,
  },
  {
    title: "more than was earned has matured, the balances are mended",
    statements: [
      change("ledger_transfer", transferOf(EARNED, 2), "amount = 11"),
      MEND_BALANCES,
    ],
    code: "books_part_negative",
    names: EARNED,
  },
  {
    title: "what was earned is turned into a clawback",
    statements: [
      change("ledger_transfer", transferOf(PENDING, 1), "kind = 'clawback'"),
    ],
    code: "books_commission_negative",
    names: PENDING,
  },
  {
    title: "a balance is raised",
    statements: [
      change("ledger_account", accountOf("ana", "payable"), "balance = 1000"),
    ],
    code: "books_balance_differs",
    names: accountOf("ana", "payable"),
  },
  {
    title: "money comes from nothing",
    statements: [
      change("ledger_account", accountOf("ana", "payable"), "balance = 1000"),
    ],
    code: "books_unbalanced",
    names: "SELECT 'eur' AS id",
  },
  {
    title: "a commission is given to another partner",
    statements: [change("commission", PENDING, "partner_id = 'ben'")],
    code: "books_wrong_partner",
    names: transferOf(PENDING, 1),
  },
  {
    title:
      "a commission is moved into another partner's account, all sums are mended",
    statements: [
      change(
        "ledger_transfer",
        transferOf(PENDING, 1),
        `credit_account_id = (${accountOf("ben", "pending")})`,
      ),
      MEND_BALANCES,
      MEND_COUNTS,
    ],
    code: "books_wrong_partner",
    names: transferOf(PENDING, 1),
  },
  {
    title: "a commission is given to another order",
    statements: [change("commission", PENDING, "order_id = 'order_9'")],
    code: "books_wrong_commission",
    names: transferOf(PENDING, 1),
  },
  {
    title: "an account is given to another partner",
    statements: [
      change("ledger_account", accountOf("ana", "pending"), "owner_id = 'eve'"),
    ],
    code: "books_wrong_accounts",
    names: transferOf(EARNED, 2),
  },
  {
    title: "a bonus is moved to what is pending, all sums are mended",
    statements: [
      change(
        "ledger_transfer",
        BONUS,
        `credit_account_id = (${accountOf("ana", "pending")})`,
      ),
      MEND_BALANCES,
      MEND_COUNTS,
    ],
    code: "books_wrong_adjustment",
    names: BONUS,
  },
  ...(
    [
      ["paid", "in_transit"],
      ["transit", "paid"],
      ["failed", "paid"],
      ["canceled", "reversed"],
      ["reversed", "failed"],
      ["planned", "in_transit"],
    ] as const
  ).map(([partner, status]): Damage => ({
    title: `a payout that is ${partner} is said to be ${status}`,
    statements: [change("payout", payoutOf(partner), `status = '${status}'`)],
    code: "books_payout_differs",
    names: payoutOf(partner),
  })),
  {
    title: "more came back of a payout, as it says, than its transfers say",
    statements: [change("payout", payoutOf("partly"), "returned_amount = 3")],
    code: "books_payout_differs",
    names: payoutOf("partly"),
  },
  {
    title: "nothing came back of a payout, as it says",
    statements: [change("payout", payoutOf("partly"), "returned_amount = 0")],
    code: "books_payout_differs",
    names: payoutOf("partly"),
  },
  {
    title:
      "what came back of a payout is deleted, balances and counts are mended",
    statements: [
      remove(transferOf(payoutOf("partly"), 3)),
      MEND_BALANCES,
      MEND_COUNTS,
    ],
    code: "books_payout_differs",
    names: payoutOf("partly"),
  },
  {
    title: "a payment is deleted, balances and counts are mended",
    statements: [
      remove(transferOf(payoutOf("paid"), 2)),
      MEND_BALANCES,
      MEND_COUNTS,
    ],
    code: "books_payout_differs",
    names: payoutOf("paid"),
  },
  {
    title: "the first transfer of a payout is deleted",
    statements: [remove(transferOf(payoutOf("paid"), 1))],
    code: "books_number_missing",
    names: `SELECT 'payout:' || id || ':1' AS id FROM (${payoutOf("paid")}) payout`,
  },
  {
    title: "a payout's amount is changed",
    statements: [change("payout", payoutOf("failed"), "amount = 51")],
    code: "books_payout_transfer_differs",
    names: transferOf(payoutOf("failed"), 1),
  },
  {
    title: "a payout is given to another partner",
    statements: [change("payout", payoutOf("reversed"), "partner_id = 'ana'")],
    code: "books_payout_transfer_differs",
    names: transferOf(payoutOf("reversed"), 1),
  },
  {
    title: "a payout that was paid is deleted",
    statements: [`DELETE FROM partner_payout WHERE id = (${payoutOf("paid")})`],
    code: "books_payouts_differ",
    names: accountOf("paid", "paid"),
  },
]

const firstTotal = (table: string, id: string, only = "true") =>
  `SELECT ${id} AS id FROM ${table} WHERE ${only} ORDER BY quarter LIMIT 1`

const MONTH_OF_ANA = `SELECT ${SALES_ID} AS id FROM partner_sale_month WHERE partner_id = 'ana'`

DAMAGES.push(
  {
    title: "a partner's running total is changed",
    statements: [
      "UPDATE partner_ledger_total SET payments = payments - 1 WHERE partner_id = 'ana'",
    ],
    code: "books_totals_differ",
    names: firstTotal("partner_ledger_total", TOTAL_ID, "partner_id = 'ana'"),
  },
  {
    title: "a partner's running total is missing",
    statements: ["DELETE FROM partner_ledger_total WHERE partner_id = 'ana'"],
    code: "books_totals_differ",
    names: firstTotal("partner_ledger_total", TOTAL_ID, "partner_id = 'ana'"),
  },
  {
    title: "what all partners earned is changed",
    statements: ["UPDATE partner_ledger_quarter SET earned = earned + 1"],
    code: "books_totals_differ",
    names: firstTotal("partner_ledger_quarter", QUARTER_ID),
  },
  {
    title: "a month of sales is changed",
    statements: [
      "UPDATE partner_sale_month SET earned = earned + 1 WHERE partner_id = 'ana'",
    ],
    code: "books_totals_differ",
    names: MONTH_OF_ANA,
  },
  {
    title: "a month of sales is missing",
    statements: ["DELETE FROM partner_sale_month WHERE partner_id = 'ana'"],
    code: "books_totals_differ",
    names: MONTH_OF_ANA,
  },
)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    beforeEach(async () => {
      await keepBooks(ledger)
      await ledger.rollUpSales(LATER)
      expect(await ledger.checkBooks()).toMatchObject({ ok: true })
    })

    describe("the proof of the books names the row when", () => {
      it.each(DAMAGES)("$title", async ({ statements, code, names }) => {
        const { rows } = await sql().raw<{ rows: { id: string }[] }>(names)
        expect(rows).toHaveLength(1)
        await damage(sql(), statements)

        const { ok, problems } = await ledger.checkBooks()
        expect(ok).toBe(false)
        const found = problems.map(({ problem_detail }) => problem_detail.code)
        expect(found).toContain(code)
        expect(problems[found.indexOf(code)].id).toBe(rows[0].id)
        const isMended = statements.includes(MEND_BALANCES)
        expect(isMended && found.includes("books_balance_differs")).toBe(false)
      })
    })

    it("has a damage for everything that it can find", () => {
      expect(new Set(DAMAGES.map(({ code }) => code))).toEqual(
        new Set(
          EVERY_REASON.map(({ code }) => code).filter((code) =>
            code.startsWith("books_"),
          ),
        ),
      )
    })

    it("finds nothing wrong whatever the session says of times and languages", async () => {
      await sql().transaction(async (transaction) => {
        await transaction.raw(
          `SET LOCAL TIME ZONE 'Pacific/Auckland'; SET LOCAL DateStyle = 'German';
           SET LOCAL IntervalStyle = 'iso_8601'; SET LOCAL extra_float_digits = -15`,
        )
        const { rows } = await transaction.raw<{ rows: { count: number }[] }>(
          `SELECT count(*)::int AS count FROM partner_ledger_transfer transfer
           WHERE digest <> partner_center_transfer_digest(transfer)`,
        )
        expect(rows).toEqual([{ count: 0 }])
      })
    })

    it("proves books from before digests and counts were kept", async () => {
      const run = async (
        Kept: typeof Migration20261122015500 | typeof Migration20261122094500,
        step: "up" | "down",
      ) => {
        const { em, config } = MikroOrmWrapper.getOrm()
        const migration = new Kept(em.getDriver(), config)
        await migration[step]()
        await sql().transaction(async (transaction) => {
          for (const query of migration.getQueries()) {
            await transaction.raw(String(query))
          }
        })
      }
      const kept = async () =>
        await sql()("partner_ledger_transfer as transfer")
          .join(
            sql().raw(`${ACCOUNTS} account`),
            "account.id",
            "debit_account_id",
          )
          .orderBy("seq")
          .select("seq", "digest", "account.transfers")
      const before = await kept()
      await run(Migration20261122094500, "down")
      await run(Migration20261122015500, "down")
      await run(Migration20261122015500, "up")
      await run(Migration20261122094500, "up")
      expect(await kept()).toEqual(before)
      expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      await expect(
        sql().raw("DELETE FROM partner_ledger_transfer"),
      ).rejects.toThrow("append only")
    })
  },
})
