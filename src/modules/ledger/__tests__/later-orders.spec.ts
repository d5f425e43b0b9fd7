import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { entitled, LEDGER_FOLDER, MODULE_OPTIONS, posting } from "./books"

jest.setTimeout(60_000)

const dayOf = (day: number) =>
  `2026-06-${String(day).padStart(2, "0")}T12:00:00.000Z`

/** Orders are named by the day of June on which they were placed. */
moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger }) => {
    /** One sync, and the one that an order asks for after its first. */
    async function postOn(
      day: number,
      partnerId: string,
      amount: string,
      dependsOnEarlier = true,
    ): Promise<void> {
      await postOnce(day, partnerId, amount, dependsOnEarlier)
      await postOnce(day, partnerId, amount, dependsOnEarlier)
    }

    async function postOnce(
      day: number,
      partnerId: string,
      amount: string,
      dependsOnEarlier = true,
    ): Promise<void> {
      const orderId = `order_${day}`
      await ledger.postEntitlements(
        posting(orderId, {
          placed_at: dayOf(day),
          ticket: await ledger.openOrderSync(orderId),
          entitlements: [entitled(partnerId, amount)],
          depends_on_earlier: dependsOnEarlier,
          affected_partner_ids: [partnerId],
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
        await postOnce(20, "ana", "10.00", false)
        expect(await unfinished()).toEqual([])
      })

      it("are not when nothing has changed, when they came before, or do not depend on it", async () => {
        await postOn(10, "ana", "10.00")
        await postOn(20, "ana", "5.00", false)
        await postOn(30, "ana", "5.00")
        await postOn(30, "ana", "5.00")
        await postOn(20, "ana", "5.00", false)
        await postOn(30, "ana", "4.00")
        expect(await unfinished()).toEqual([])
      })

      it("are after an order that came too late, even one that earns nothing itself", async () => {
        await postOn(20, "ana", "5.00")
        await postOn(10, "ana", "0.00")
        expect(await unfinished()).toEqual(["order_20"])
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
      it("keeps what it has earned, is listed with the reason, and does not mature", async () => {
        await postOn(1, "ana", "10.00")
        const ticket = await ledger.openOrderSync("order_1")
        await ledger.leaveOrder("order_1", ticket, "Nobody knows this state")
        expect(await ledger.getOrderSync("order_1")).toMatchObject({
          problem: "Nobody knows this state",
        })
        expect(await ledger.listLeftOrders({ limit: 10, offset: 0 })).toEqual({
          orders: [{ order_id: "order_1", problem: "Nobody knows this state" }],
          count: 1,
        })
        expect(await ledger.listOrdersToMature(10)).toEqual([])
        expect(await unfinished()).toEqual([])
        const [balances] = await ledger.getBalances(["ana"])
        expect(Number(balances.pending)).toBe(10)

        await postOn(1, "ana", "3.00")
        expect((await ledger.getOrderSync("order_1"))?.problem).toBeNull()
      })

      it("gives way to a sync that has read it later", async () => {
        const older = await ledger.openOrderSync("order_1")
        await postOn(1, "ana", "10.00")
        await ledger.leaveOrder("order_1", older, "Too late")
        expect((await ledger.getOrderSync("order_1"))?.problem).toBeNull()
      })
    })

    it("clawbacks of commissions that are due no longer at all say why; others that goods came back", async () => {
      const post = async (entitlements: ReturnType<typeof entitled>[]) =>
        await ledger.postEntitlements(
          posting("order", {
            ticket: await ledger.openOrderSync("order"),
            entitlements,
            withdrawn_reason: "The store assigned the order",
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
          .map(({ amount, reason }) => [Number(amount), reason])
          .sort(),
      ).toEqual([
        [1, "Returned, refunded, changed or cancelled"],
        [10, "The store assigned the order"],
      ])
    })
  },
})
