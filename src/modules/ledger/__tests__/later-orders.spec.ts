import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { because } from "../../../domain/reasons/catalogue"
import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import type { EntitlementPosting } from "../types"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"

jest.setTimeout(60_000)

const dayOf = (day: number) =>
  new Date(Date.UTC(2026, 5, day, 12)).toISOString()

/** Orders are named by the day on which they were placed, counted from the last of May. */
moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger }) => {
    /** What is told of an order that Ana's, or another partner's, sales count. */
    type Posted = Partial<EntitlementPosting>

    /** One sync, and the one that an order asks for after its first. */
    async function postOn(
      day: number,
      partnerId: string,
      amount: string,
      changes: Posted = {},
    ): Promise<void> {
      await postOnce(day, partnerId, amount, changes)
      await postOnce(day, partnerId, amount, changes)
    }

    async function postOnce(
      day: number,
      partnerId: string,
      amount: string,
      changes: Posted = {},
    ): Promise<void> {
      const orderId = `order_${day}`
      await ledger.postEntitlements(
        posting(orderId, {
          placed_at: dayOf(day),
          ticket: (await ledger.openOrderSync(orderId)).ticket,
          entitlements: [entitled(partnerId, amount)],
          depends_on: [partnerId],
          sold_by_partner_id: partnerId,
          ...changes,
        }),
      )
    }

    const unfinished = async () =>
      (await ledger.listUnfinishedSyncs(100)).sort()

    describe("orders whose tiers or caps depend on what came before", () => {
      it("are synced again after an earlier order of the same partner has changed", async () => {
        await postOn(10, "ana", "10.00")
        await postOn(20, "ana", "5.00")
        await postOn(25, "ben", "5.00")
        await postOn(30, "ana", "0.00")
        expect(await unfinished()).toEqual([])

        await postOn(10, "ana", "7.00")
        expect(await unfinished()).toEqual(["order_20", "order_30"])
      })

      it("ask for one more sync after their first: an earlier one may have been posted meanwhile", async () => {
        await postOnce(10, "ana", "10.00")
        expect(await unfinished()).toEqual(["order_10"])
        expect(await ledger.listOrdersToMature(10)).toEqual([])
        await postOnce(10, "ana", "10.00")
        expect(await unfinished()).toEqual([])
        await postOnce(20, "ana", "10.00", { depends_on: [] })
        expect(await unfinished()).toEqual([])
      })

      it("are not when nothing has changed, when they came before, or do not depend on it", async () => {
        await postOn(10, "ana", "10.00")
        await postOn(20, "ana", "5.00", { depends_on: [] })
        await postOn(30, "ana", "5.00")
        await postOn(30, "ana", "5.00")
        await postOn(20, "ana", "5.00", { depends_on: [] })
        await postOn(30, "ana", "4.00")
        expect(await unfinished()).toEqual([])
      })

      it("are after an order that came too late, even one that earns nothing itself", async () => {
        await postOn(20, "ana", "5.00")
        await postOn(10, "ana", "0.00")
        expect(await unfinished()).toEqual(["order_20"])
      })

      it("are, though they pay nothing yet themselves: a tier may be reached", async () => {
        await postOn(20, "ana", "0", { entitlements: [] })
        await postOn(10, "ana", "5.00")
        expect(await unfinished()).toEqual(["order_20"])
      })

      it("are when the order counts for somebody else's sales, without a cent being moved", async () => {
        await postOn(10, "ana", "0", { entitlements: [] })
        await postOn(20, "ana", "5.00")
        await postOn(21, "ben", "5.00")
        await postOn(10, "ben", "0", { entitlements: [] })
        expect(await unfinished()).toEqual(["order_20", "order_21"])
      })

      it("are in every month when an order is cancelled, for it counts no more for tiers", async () => {
        await postOn(10, "ana", "5.00")
        await postOn(70, "ana", "5.00")
        await postOn(10, "ana", "5.00", { canceled_at: dayOf(11) })
        expect(await unfinished()).toEqual(["order_70"])
        await postOn(70, "ana", "5.00")
        await postOn(10, "ana", "5.00", { canceled_at: dayOf(11) })
        expect(await unfinished()).toEqual([])
      })

      it("are not when they were placed before it was cancelled: it counted for them", async () => {
        await postOn(10, "ana", "5.00")
        await postOn(20, "ana", "5.00")
        await postOn(10, "ana", "5.00", { canceled_at: dayOf(30) })
        expect(await unfinished()).toEqual([])
      })

      it("ask for one more sync whenever they begin to depend on somebody, not only at first", async () => {
        await postOn(10, "ana", "5.00", { depends_on: [] })
        await postOnce(10, "ana", "5.00", { depends_on: ["ana"] })
        expect(await unfinished()).toEqual(["order_10"])
        await postOnce(10, "ana", "5.00", { depends_on: ["ana"] })
        expect(await unfinished()).toEqual([])
        await postOnce(11, "ana", "0", {
          entitlements: [],
          depends_on: [],
          depends_on_history: true,
        })
        expect(await unfinished()).toEqual(["order_11"])
      })

      it("are when an order earns the same by another program: its cap leaves more", async () => {
        await postOn(10, "ana", "5.00")
        await postOn(20, "ana", "5.00")
        await postOn(10, "ana", "5.00", {
          entitlements: [entitled("ana", "5.00", { program_id: "other" })],
        })
        expect(await unfinished()).toEqual(["order_20"])
      })

      it("are in the same month only when an order earns something else: what a cap leaves", async () => {
        await postOn(10, "ana", "5.00")
        await postOn(30, "ana", "5.00")
        await postOn(31, "ana", "5.00")
        await postOn(10, "ana", "4.00")
        expect(await unfinished()).toEqual(["order_30"])
      })

      it("of the same customer are when an order is credited late: their referral history has changed", async () => {
        const nobodys = {
          entitlements: [],
          sold_by_partner_id: null,
          depends_on: [],
        }
        await postOn(20, "ana", "0", nobodys)
        await postOn(5, "ana", "0", nobodys)
        const earlier = { later_order_ids: ["order_20", "order_5"] }
        await postOn(10, "ben", "5.00", earlier)
        expect(await unfinished()).toEqual(["order_20"])
        await postOn(20, "ana", "0", nobodys)
        await postOn(10, "ben", "4.00", earlier)
        expect(await unfinished()).toEqual([])
      })

      it("come after those that were never posted, which others may depend on", async () => {
        await postOn(20, "ana", "5.00")
        await postOn(10, "ana", "5.00")
        await ledger.noteOrdersToSync(["order_new"])
        expect(await ledger.listUnfinishedSyncs(100)).toEqual([
          "order_new",
          "order_20",
        ])
      })

      it("of drafts have no time, and ask nobody", async () => {
        await postOn(20, "ana", "5.00")
        const draft = { is_draft: true, entitlements: [], depends_on: [] }
        await postOn(10, "ana", "0", draft)
        expect(await unfinished()).toEqual([])
        expect(await ledger.openOrderSync("order_10")).toMatchObject({
          has_posted: true,
          was_draft: true,
        })
        expect(await ledger.openOrderSync("order_20")).toMatchObject({
          was_draft: false,
          sold_by_partner_id: "ana",
        })
      })

      it("do not make the postings of many orders at once wait for each other for ever", async () => {
        const days = Array.from({ length: 20 }, (_, index) => index + 1)
        for (const day of days) {
          await postOn(day, "ana", "1.00")
        }
        await Promise.all(
          [...days].reverse().map((day) => postOn(day, "ana", "2.00")),
        )
        const [balances] = await ledger.getBalances(["ana"])
        expect(Number(balances.pending)).toBe(40)
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })
    })

    it("what partners earn in the month before an order leaves out others, other months and what was taken back", async () => {
      await postOn(1, "ana", "10.00")
      await postOn(2, "ana", "4.00")
      await postOn(2, "ana", "1.50")
      await postOn(3, "ben", "9.00")
      await postOn(4, "ana", "99.00")
      const asked = {
        order_id: "order_4",
        partner_ids: ["ana", "carl"],
        program_ids: ["prog"],
        currency_code: "eur",
      }
      const [earned] = await ledger.getEarnedInMonth({
        ...asked,
        placed_at: dayOf(4),
      })
      expect(earned).toMatchObject({ partner_id: "ana", program_id: "prog" })
      expect(Number(earned.amount)).toBe(11.5)
      expect(
        await ledger.getEarnedInMonth({
          ...asked,
          placed_at: "2026-07-01T00:00:00.000Z",
        }),
      ).toEqual([])
    })

    describe("an order that is not understood", () => {
      const UNKNOWN_STATE = because("order_state_unknown", { state: "odd" })

      it("keeps what it has earned, is listed with the reason, and does not mature", async () => {
        await postOn(1, "ana", "10.00")
        const { ticket } = await ledger.openOrderSync("order_1")
        await ledger.leaveOrder("order_1", ticket, UNKNOWN_STATE)
        const left = {
          problem: expect.stringContaining('in the state "odd"'),
          problem_detail: UNKNOWN_STATE,
        }
        expect(await ledger.getOrderSync("order_1")).toMatchObject(left)
        expect(await ledger.listLeftOrders({ limit: 10, offset: 0 })).toEqual({
          orders: [{ order_id: "order_1", ...left }],
          next_cursor: null,
        })
        expect(await ledger.countLeftOrders()).toBe(1)
        expect(await ledger.listOrdersToMature(10)).toEqual([])
        expect(await unfinished()).toEqual([])
        const [balances] = await ledger.getBalances(["ana"])
        expect(Number(balances.pending)).toBe(10)

        await postOn(1, "ana", "3.00")
        expect(await ledger.getOrderSync("order_1")).toMatchObject({
          problem: null,
          problem_detail: null,
        })
      })

      it("gives way to a sync that has read it later", async () => {
        const { ticket: older } = await ledger.openOrderSync("order_1")
        await postOn(1, "ana", "10.00")
        await ledger.leaveOrder("order_1", older, UNKNOWN_STATE)
        expect((await ledger.getOrderSync("order_1"))?.problem).toBeNull()
      })
    })

    it("clawbacks of commissions that are due no longer at all say why; others that goods came back", async () => {
      const post = async (entitlements: ReturnType<typeof entitled>[]) =>
        await ledger.postEntitlements(
          posting("order", {
            ticket: (await ledger.openOrderSync("order")).ticket,
            entitlements,
            withdrawn_reason: "The store assigned the order to another partner",
          }),
        )
      await post([entitled("ana", "10.00"), entitled("ben", "5.00")])
      await post([entitled("ben", "4.00")])
      const { transfers } = await ledger.listTransfers(
        {},
        { limit: 10, offset: 0 },
      )
      expect(
        transfers
          .filter(({ kind }) => kind === "clawback")
          .map(({ amount, reason, reason_detail }) => [
            Number(amount),
            reason,
            reason_detail?.code,
          ])
          .sort(),
      ).toEqual([
        [1, "Returned, refunded, changed or cancelled", "clawback_changed"],
        [
          10,
          "The store assigned the order to another partner",
          "clawback_reassigned",
        ],
      ])
    })
  },
})
