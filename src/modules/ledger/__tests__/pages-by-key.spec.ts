import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { LEDGER_MODULE } from ".."
import { readThrough } from "../../../utils/__tests__/read-through"
import type { CommissionPage } from "../listed-commissions"
import type { PayoutPage } from "../payouts/payout-queries"
import type LedgerModuleService from "../service"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"
import { batchOf, planned } from "./payout-books"

jest.setTimeout(120_000)

const NOON = new Date("2026-06-01T12:00:00.000Z")
const EVER = { from: null, until: null }

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    let orders = 0

    /** An order of Ana's; many have one moment and one amount. */
    async function earn({
      at = NOON,
      amount = "1",
      title = "Shirt",
    }: { at?: Date; amount?: string; title?: string } = {}): Promise<void> {
      const order = `order_${++orders}`
      await ledger.postEntitlements(
        posting(order, {
          ticket: (await ledger.openOrderSync(order)).ticket,
          placed_at: at.toISOString(),
          posted_at: at,
          payable_from: new Date(0).toISOString(),
          entitlements: [
            entitled("ana", amount, { title, product_id: `prod_${title}` }),
          ],
        }),
      )
    }

    const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
    const later = (hours: number) =>
      new Date(NOON.getTime() + hours * 3_600_000)

    describe("a ledger's entries", () => {
      const range = { ...EVER, partner_id: "ana", currency_code: "eur" }
      const page = async (asked: { limit: number; after?: string }) => {
        const { entries, next_cursor } = await ledger.listLedgerEntries(
          range,
          asked,
        )
        return { rows: entries, next_cursor }
      }

      it("come once and all, whatever the pages and however many are of one moment", async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 }),
            fc.integer({ min: 1, max: 4 }),
            async (hours, limit) => {
              for (const hour of hours) {
                await earn({ at: later(hour) })
              }
              const { rows: all } = await page({ limit: 1000 })
              expect(all).toHaveLength(orders)
              expect(await ledger.countLedgerEntries(range)).toBe(orders)
              expect(await ledger.countLedgerEntries(range, limit)).toBe(
                Math.min(limit, orders),
              )
              expect(idsOf(await readThrough(page, limit))).toEqual(idsOf(all))
              const { entries } = await ledger.listLedgerEntries(range, {
                limit,
                offset: limit,
              })
              expect(idsOf(entries)).toEqual(
                idsOf(all).slice(limit, limit + limit),
              )
            },
          ),
          { numRuns: 5 },
        )
      })

      it("neither repeat nor hide one while others are posted", async () => {
        for (let each = 0; each < 7; each += 1) {
          await earn()
        }
        const { rows: before } = await page({ limit: 1000 })
        const read = await readThrough(page, 2, async () => {
          await earn({ at: later(1) })
        })
        expect(idsOf(read)).toEqual(idsOf(before))
      })

      it("leave out what moves between a partner's own accounts, and the range's end", async () => {
        await earn()
        await earn({ at: later(2) })
        await ledger.postAdjustment({
          partner_id: "ana",
          amount: "-0.50",
          currency_code: "eur",
          kind: "adjustment",
          reason: "Test",
          created_by: "user_1",
        })
        const { rows } = await page({ limit: 10 })
        expect(rows.map(({ kind, amount }) => [kind, Number(amount)])).toEqual([
          ["adjustment", -0.5],
          ["commission", 1],
          ["commission", 1],
        ])
        const short = { ...range, from: NOON, until: later(2) }
        const { entries } = await ledger.listLedgerEntries(short, { limit: 9 })
        expect(entries).toHaveLength(1)
        expect(await ledger.countLedgerEntries(short)).toBe(1)
      })
    })

    describe("commissions", () => {
      const filters = { ...EVER, order_ids_under_review: [] }
      const page =
        (order?: CommissionPage["order"]) =>
        async (asked: { limit: number; after?: string }) => {
          const { commissions, next_cursor } = await ledger.listCommissions(
            filters,
            { ...asked, order },
          )
          return { rows: commissions, next_cursor }
        }

      it.each([
        ["as they are", undefined],
        ["by time", { by: "placed_at", descending: false }],
        ["by amount", { by: "amount", descending: true }],
        ["by amount, upwards", { by: "amount", descending: false }],
      ] as const)("come once and all %s", async (_, order) => {
        for (const amount of ["2", "1.5", "2", "10", "1.5", "2"]) {
          await earn({ amount })
        }
        const { rows: all } = await page(order)({ limit: 100 })
        expect(all).toHaveLength(6)
        expect(await ledger.countCommissions(filters)).toBe(6)
        expect(await ledger.countCommissions(filters, 4)).toBe(4)
        expect(idsOf(await readThrough(page(order), 2))).toEqual(idsOf(all))
      })

      it("neither repeat nor hide one while later ones come", async () => {
        for (let each = 0; each < 7; each += 1) {
          await earn()
        }
        const { rows: before } = await page()({ limit: 100 })
        const read = await readThrough(page(), 2, async () => {
          await earn({ at: later(1) })
        })
        expect(idsOf(read)).toEqual(idsOf(before))
      })

      it("of another order do not go on here", async () => {
        await earn()
        const byAmount = { by: "amount", descending: true } as const
        const { next_cursor } = await page(byAmount)({ limit: 1 })
        await expect(
          page()({ limit: 1, after: next_cursor ?? "" }),
        ).rejects.toThrow("leave it out to begin anew")
      })
    })

    describe("payouts", () => {
      const page =
        (order?: PayoutPage["order"]) =>
        async (asked: { limit: number; after?: string }) => {
          const { payouts, next_cursor } = await ledger.listPayouts(
            {},
            { ...asked, order },
          )
          return { rows: payouts, next_cursor }
        }

      it.each([
        ["as they are", undefined],
        ["by amount", { by: "amount", descending: false }],
        [
          "by payment, those that are not paid last",
          { by: "paid_at", descending: true },
        ],
        ["by payment, upwards", { by: "paid_at", descending: false }],
      ] as const)("come once and all %s", async (_, order) => {
        const partners = ["a", "b", "c", "d", "e", "f", "g"]
        await ledger.createPayoutBatch(
          batchOf(
            partners.map((name, index) =>
              planned(name, String(1 + (index % 3))),
            ),
            "key",
          ),
        )
        await MikroOrmWrapper.forkManager()
          .getKnex()("partner_payout")
          .whereIn("partner_id", ["b", "c", "f"])
          .update({ paid_at: NOON })
        const { rows: all } = await page(order)({ limit: 100 })
        expect(all).toHaveLength(7)
        expect(await ledger.countPayouts({})).toBe(7)
        expect(await ledger.countPayouts({}, 5)).toBe(5)
        expect(idsOf(await readThrough(page(order), 2))).toEqual(idsOf(all))
        if (order?.by === "paid_at") {
          expect(all.map(({ paid_at }) => paid_at === null)).toEqual([
            ...[false, false, false],
            ...[true, true, true, true],
          ])
        }
      })
    })

    describe("transfers", () => {
      const page = async (asked: { limit: number; after?: string }) => {
        const { transfers, next_cursor } = await ledger.listTransfers({}, asked)
        return { rows: transfers, next_cursor }
      }

      it("come once and all in the order of posting, with those that are posted meanwhile", async () => {
        for (let each = 0; each < 5; each += 1) {
          // Dated back: the order of posting counts.
          await earn({ at: later(-each) })
        }
        const { rows: before } = await page({ limit: 100 })
        // What is earned becomes payable at once.
        expect(before).toHaveLength(10)
        const read = await readThrough(page, 3, async () => await earn())
        const { rows: all } = await page({ limit: 100 })
        expect(idsOf(read)).toEqual(idsOf(all))
        expect(idsOf(read).slice(0, 10)).toEqual(idsOf(before))
        expect(await ledger.countTransfers({})).toBe(all.length)
        expect(await ledger.countTransfers({}, 3)).toBe(3)
        expect(
          await ledger.countTransfers({ order_id: `order_${orders}` }),
        ).toBe(2)
      })
    })

    describe("orders that were left as they are", () => {
      const leave = async (name: string) => {
        const { ticket } = await ledger.openOrderSync(name)
        await ledger.leaveOrder(name, ticket, { code: "gift_card", params: {} })
      }
      const page = async (asked: { limit: number; after?: string }) => {
        const { orders: rows, next_cursor } = await ledger.listLeftOrders(asked)
        return { rows: rows.map(({ order_id }) => order_id), next_cursor }
      }

      it("come once and all, also those of one moment, while others are left", async () => {
        for (const name of ["a", "b", "c", "d", "e"]) {
          await leave(name)
        }
        await MikroOrmWrapper.forkManager()
          .getKnex()("partner_order_sync")
          .update({ updated_at: NOON })
        const { rows: before } = await page({ limit: 100 })
        let more = 0
        const read = await readThrough(page, 2, async () => {
          await leave(`late_${++more}`)
        })
        expect(read).toEqual(before)
        expect([...read].sort()).toEqual(["a", "b", "c", "d", "e"])
        expect(await ledger.countLeftOrders()).toBe(7)
        expect(await ledger.countLeftOrders(6)).toBe(6)
      })
    })

    describe("payout batches", () => {
      const page = async (asked: { limit: number; after?: string }) => {
        const { batches, next_cursor } = await ledger.listPayoutBatches(
          { currency_code: "eur" },
          asked,
        )
        return { rows: batches, next_cursor }
      }

      it("come once and all, also those of one moment, while others are made", async () => {
        let batches = 0
        const make = async () =>
          await ledger.createPayoutBatch(
            batchOf([planned("ana", "1")], `batch_${++batches}`),
          )
        for (let each = 0; each < 5; each += 1) {
          await make()
        }
        await MikroOrmWrapper.forkManager()
          .getKnex()("partner_payout_batch")
          .update({ created_at: NOON })
        const { rows: before } = await page({ limit: 100 })
        expect(before).toHaveLength(5)
        const read = await readThrough(page, 2, make)
        expect(idsOf(read)).toEqual(idsOf(before))
        const same = { currency_code: "eur" }
        expect(await ledger.countPayoutBatches(same)).toBe(7)
        expect(await ledger.countPayoutBatches(same, 2)).toBe(2)
        expect(await ledger.countPayoutBatches({ currency_code: "usd" })).toBe(
          0,
        )
      })
    })

    describe("partners by what is payable to them", () => {
      const amounts = { ana: "5", ben: "7.50", cleo: "5", dan: "-2" }
      const partners = ["gus", "fay", "ana", "eve", "cleo", "ben", "dan"].map(
        (name) => ({ id: name, name }),
      )
      const page =
        (descending: boolean) =>
        async (asked: { limit: number; after?: string }) => {
          const { ids, next_cursor } = await ledger.listByPayable(
            { partners, currency_code: "eur", descending },
            asked,
          )
          return { rows: ids, next_cursor }
        }

      beforeEach(async () => {
        for (const [partner_id, amount] of Object.entries(amounts)) {
          await ledger.postAdjustment({
            partner_id,
            amount,
            currency_code: "eur",
            kind: "adjustment",
            reason: "Test",
            created_by: "user_1",
          })
        }
      })

      it("come once and all, those with the same by name", async () => {
        const most = ["ben", "ana", "cleo", "eve", "fay", "gus", "dan"]
        const least = ["dan", "eve", "fay", "gus", "ana", "cleo", "ben"]
        for (const limit of [1, 2, 3, 7, 100]) {
          expect(await readThrough(page(true), limit)).toEqual(most)
          expect(await readThrough(page(false), limit)).toEqual(least)
        }
      })

      it("of the other direction do not go on here", async () => {
        const { next_cursor } = await page(true)({ limit: 2 })
        await expect(
          page(false)({ limit: 2, after: next_cursor ?? "" }),
        ).rejects.toThrow("leave it out to begin anew")
      })
    })

    describe("sold products by key", () => {
      const query = { ...EVER, partner_id: "ana", currency_code: "eur" }

      it("come once and all, each with all that was sold of it, while more is sold", async () => {
        const titles = ["B", "A", "C", "A", "E", "D", "B"]
        for (const title of titles) {
          await earn({ title })
        }
        const { products } = await ledger.listSoldProducts(query, {
          limit: 100,
          offset: 0,
        })
        const read = await readThrough(
          async (asked) => {
            const { products: rows, next_cursor } =
              await ledger.listSoldProductsByKey(query, asked)
            return { rows, next_cursor }
          },
          2,
          // What is read already becomes the best, what comes behind is new.
          async () => await earn({ title: "A" }),
        )
        expect(read.map(({ title }) => title)).toEqual([
          "A",
          "B",
          "C",
          "D",
          "E",
        ])
        expect(read).toEqual(
          [...products].sort((a, b) => (a.title < b.title ? -1 : 1)),
        )
      })
    })
  },
})
