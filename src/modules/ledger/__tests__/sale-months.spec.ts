import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"

jest.setTimeout(120_000)

const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_DAY = Date.UTC(2026, 4, 1)
/** May to July. */
const DAYS = 92
const at = (day: number) => new Date(FIRST_DAY + day * DAY_MS)
const EVER = { from: null, until: null }
/** Zoe recruited them. */
const SELLERS = ["ana", "ben"]

interface Line {
  seller: string
  product: string
  amount: number
}

interface Posted {
  kind: "post"
  order: number
  lines: Line[]
}

interface RolledUp {
  kind: "roll up"
  now: Date
}

const day = fc.double({ min: 0, max: DAYS - 0.01, noNaN: true }).map(at)
const line: fc.Arbitrary<Line> = fc.record({
  seller: fc.constantFrom(...SELLERS),
  product: fc.constantFrom("pen", "shirt"),
  amount: fc.integer({ min: 0, max: 5 }),
})
const happened: fc.Arbitrary<Posted | RolledUp> = fc.oneof(
  { weight: 3, arbitrary: posted() },
  { weight: 1, arbitrary: rolledUp() },
)
const range = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([from, until]) => ({ from, until }))

function posted(): fc.Arbitrary<Posted> {
  return fc.record({
    kind: fc.constant("post" as const),
    order: fc.integer({ min: 0, max: 4 }),
    lines: fc.array(line, { maxLength: 3 }),
  })
}

function rolledUp(): fc.Arbitrary<RolledUp> {
  return fc.record({ kind: fc.constant("roll up" as const), now: day })
}

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    /** What the lines earn their sellers, and half of it Zoe. */
    const post = async (
      order: string,
      placed: Date,
      lines: readonly Line[],
      recruiter = "zoe",
    ) =>
      await ledger.postEntitlements(
        posting(order, {
          ticket: (await ledger.openOrderSync(order)).ticket,
          placed_at: placed.toISOString(),
          entitlements: lines.flatMap(({ seller, product, amount }, index) => {
            const about = {
              line_id: `${order}-${index}`,
              product_id: product,
              title: product,
              sold_by_partner_id: seller,
            }
            return [
              entitled(seller, String(amount), about),
              entitled(recruiter, String(amount / 2), { ...about, level: 2 }),
            ]
          }),
        }),
      )

    const rollUp = async (now: Date) => {
      while ((await ledger.rollUpSales(now)) > 0) {
        // All of them.
      }
    }

    const soldBy = async (
      partner_id: string,
      days: { from: Date | null; until: Date | null },
    ) => {
      const { products, count } = await ledger.listSoldProducts(
        { partner_id, currency_code: "eur", ...days },
        { limit: 10, offset: 0 },
      )
      expect(products).toHaveLength(count)
      return products.map(({ title, orders, quantity, base, earned }) =>
        [title, orders, ...[quantity, base, earned].map(Number)].join(" "),
      )
    }

    const recruitedSales = async (
      days: { from: Date | null; until: Date | null },
      recruiter = "zoe",
      sellers = SELLERS,
    ) =>
      (await ledger.getRecruitSales(recruiter, sellers, days)).map(
        ({ sold_by_partner_id, orders, earned }) =>
          [sold_by_partner_id, orders, Number(earned)].join(" "),
      )

    /** The same, from the commissions one by one. */
    const byCommissions = async (
      partner: string,
      by: "product_id" | "sold_by_partner_id",
      days: { from: Date | null; until: Date | null },
    ) => {
      const { rows } = await sql().raw<{
        rows: Record<
          "subject" | "orders" | "quantity" | "base" | "earned",
          string
        >[]
      }>(
        `SELECT ${by} AS subject, count(DISTINCT order_id) AS orders,
           sum((why->>'quantity')::numeric) FILTER (WHERE entitled > 0) AS quantity,
           sum((why->>'base')::numeric) FILTER (WHERE entitled > 0) AS base,
           sum(entitled) AS earned
         FROM partner_commission commission
         WHERE partner_id = :partner
           AND placed_at >= coalesce(:from, '-infinity'::timestamptz)
           AND placed_at < coalesce(:until, 'infinity'::timestamptz)
           AND (level = 1 OR EXISTS (
             SELECT FROM partner_ledger_transfer WHERE commission_id = commission.id))
         GROUP BY 1 ORDER BY sum(entitled) DESC, 1`,
        { partner, ...days },
      )
      return rows.map(({ subject, orders, ...sums }) => ({
        subject,
        orders,
        sums: [sums.quantity, sums.base, sums.earned].map(Number),
      }))
    }

    it("say what the commissions say, whatever was counted before they changed", async () => {
      let histories = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(day, { minLength: 5, maxLength: 5 }),
          fc.array(happened, { maxLength: 8 }),
          range,
          async (placed, history, days) => {
            // Books are never deleted: each history has people of its own.
            const own = (name: string) => `${name}_${histories}`
            histories += 1
            for (const each of history) {
              if (each.kind === "roll up") {
                await rollUp(each.now)
              } else {
                await post(
                  own(`order_${each.order}`),
                  placed[each.order],
                  each.lines.map((one) => ({
                    ...one,
                    seller: own(one.seller),
                  })),
                  own("zoe"),
                )
              }
              for (const seller of SELLERS.map(own)) {
                expect(await soldBy(seller, days)).toEqual(
                  (await byCommissions(seller, "product_id", days)).map(
                    ({ subject, orders, sums }) =>
                      [subject, orders, ...sums].join(" "),
                  ),
                )
              }
              expect(
                await recruitedSales(days, own("zoe"), SELLERS.map(own)),
              ).toEqual(
                (await byCommissions(own("zoe"), "sold_by_partner_id", days))
                  .map(({ subject, orders, sums }) =>
                    [subject, orders, sums[2]].join(" "),
                  )
                  .sort(),
              )
            }
          },
        ),
        { numRuns: 20 },
      )
    })

    it("add up to a spring that can be counted by hand", async () => {
      // May: 4 + 2 for two pens and a shirt; June: 3 for a pen.
      await post("may", at(10), [
        { seller: "ana", product: "pen", amount: 4 },
        { seller: "ana", product: "shirt", amount: 2 },
      ])
      await post("june", at(40), [{ seller: "ana", product: "pen", amount: 3 }])
      await rollUp(at(62))
      expect(await soldBy("ana", EVER)).toEqual([
        "pen 2 2 7 7",
        "shirt 1 1 2 2",
      ])
      expect(await recruitedSales(EVER)).toEqual(["ana 2 4.5"])

      // The shirt comes back, after May was counted; half of May is asked for.
      await post("may", at(10), [{ seller: "ana", product: "pen", amount: 4 }])
      expect(await soldBy("ana", { from: at(5), until: at(20) })).toEqual([
        "pen 1 1 4 4",
        "shirt 1 0 0 0",
      ])
      expect(await recruitedSales({ from: at(31), until: null })).toEqual([
        "ana 1 1.5",
      ])
    })

    it("are read from months that were counted, and only those that changed from commissions", async () => {
      await post("may", at(10), [{ seller: "ana", product: "pen", amount: 4 }])
      await post("july", at(70), [{ seller: "ana", product: "pen", amount: 1 }])
      await rollUp(at(75))
      const kept = async () =>
        await sql()("partner_sale_month")
          .select("partner_id", sql().raw("month::text"), "earned")
          .orderBy(["partner_id", "month"])
      // July is not over yet.
      expect(await kept()).toEqual([
        { partner_id: "ana", month: "2026-05-01", earned: "4" },
        { partner_id: "zoe", month: "2026-05-01", earned: "2" },
      ])
      // Had it been read from commissions, this would not be seen.
      await sql()("partner_sale_month").update({ earned: 100 })
      expect(await soldBy("ana", EVER)).toEqual(["pen 2 2 5 101"])
      await post("more", at(12), [{ seller: "ana", product: "pen", amount: 1 }])
      expect(await soldBy("ana", EVER)).toEqual(["pen 3 3 6 6"])
    })
  },
})
