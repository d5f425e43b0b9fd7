import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { balances, LEDGER_FOLDER, MODULE_OPTIONS } from "./books"
import { openTenForEach, verdict } from "./payout-books"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    /** Payouts of 10.00 each that are in transit, to partner_0, partner_1... */
    const open = async (count: number) =>
      await openTenForEach(
        ledger,
        Array.from({ length: count }, (_, i) => `partner_${i}`),
      )

    async function payout(id: string) {
      const { payouts } = await ledger.listPayouts(
        { ids: [id] },
        { limit: 1, offset: 0 },
      )
      return payouts[0]
    }

    describe("news of a payout that is being sent", () => {
      const PENDING = { external_id: "BATCH1", problem: null }
      const LATER = new Date(Date.now() + 3_600_000)

      async function sending(seconds = 600) {
        const [id] = await open(1)
        await ledger.queuePayouts([id], "paypal")
        const [turn] = await ledger.takeDuePayouts(1, seconds)
        expect(turn).toMatchObject({ id, is_first_try: true })
        return turn
      }

      const tell = async (payout_id: string) =>
        await ledger.hastenPayout("paypal", {
          payout_id,
          external_id: "BATCH1",
        })

      it("lets nobody else send it meanwhile, and has it asked after as soon as that has ended", async () => {
        const turn = await sending()
        await tell(turn.id)
        expect(await ledger.takeDuePayouts(1, 600)).toEqual([])

        await ledger.keepPayoutSending(turn, {
          ...PENDING,
          next_attempt_at: LATER,
        })
        expect(await ledger.takeDuePayouts(1, 600)).toMatchObject([
          { id: turn.id, is_first_try: false, external_id: "BATCH1" },
        ])
        expect(await ledger.takeDuePayouts(1, 600)).toEqual([])
      })

      it("is not lost where the sender's own answer settles it", async () => {
        const turn = await sending()
        await tell(turn.id)
        await ledger.settlePayouts(
          [turn.id],
          verdict("paid", { settled_by: null }),
        )
        // What PayPal told may be that the money came back.
        expect(await ledger.takeDuePayouts(1, 600)).toMatchObject([
          { id: turn.id, status: "paid" },
        ])
      })

      it("is not waited for where there is none", async () => {
        const turn = await sending()
        await ledger.keepPayoutSending(turn, {
          ...PENDING,
          next_attempt_at: LATER,
        })
        expect(await ledger.takeDuePayouts(1, 600)).toEqual([])
        await tell(turn.id)
        expect(await ledger.takeDuePayouts(1, 600)).toHaveLength(1)
      })

      it("is asked after once the lease of a process that died is over", async () => {
        const turn = await sending(0)
        await tell(turn.id)
        expect(await ledger.takeDuePayouts(1, 600)).toMatchObject([
          { id: turn.id, is_first_try: false },
        ])
      })
    })

    it("a sender whose lease is over ends nobody else's", async () => {
      const [id] = await open(1)
      await ledger.queuePayouts([id], "paypal")
      const [late] = await ledger.takeDuePayouts(1, 0)
      const [turn] = await ledger.takeDuePayouts(1, 600)
      expect(turn).toMatchObject({ id, is_first_try: false })

      await ledger.keepPayoutSending(late, {
        external_id: "BATCH1",
        next_attempt_at: new Date(),
        problem: null,
      })
      expect(await ledger.takeDuePayouts(1, 600)).toEqual([])
      // What the provider calls it is worth knowing all the same.
      expect(await payout(id)).toMatchObject({
        external_id: "BATCH1",
        sending: "sent",
      })
    })

    describe("payouts that a provider was given", () => {
      it("are taken back while it has not been told, and may go to another, or be paid by people", async () => {
        const ids = await open(2)
        await ledger.queuePayouts(ids, "paypal")
        expect(await ledger.settlePayouts(ids, verdict("paid"))).toMatchObject({
          changed: [],
        })

        expect(await ledger.recallPayouts(ids)).toBe(2)
        expect(await payout(ids[0])).toMatchObject({
          status: "in_transit",
          provider_id: null,
          sending: null,
        })
        expect(await ledger.takeDuePayouts(10, 60)).toEqual([])
        expect(await ledger.recallPayouts(ids)).toBe(0)

        expect(await ledger.queuePayouts([ids[0]], "stripe-connect")).toBe(1)
        expect(await ledger.takeDuePayouts(10, 60)).toMatchObject([
          { id: ids[0], provider_id: "stripe-connect", is_first_try: true },
        ])
        const [, byPeople] = ids
        expect(
          await ledger.settlePayouts([byPeople], verdict("paid")),
        ).toMatchObject({ changed: [{ id: byPeople, status: "paid" }] })
        expect(await balances(sql())).toMatchObject({
          "partner_0 in_transit eur": 10,
          "partner_1 paid eur": 10,
        })
        expect(await ledger.checkBooks()).toMatchObject({ ok: true })
      })

      it("stay with it from the moment at which somebody sends them", async () => {
        const [id] = await open(1)
        await ledger.queuePayouts([id], "paypal")
        const [turn] = await ledger.takeDuePayouts(1, 60)
        expect(await ledger.recallPayouts([id])).toBe(0)
        await ledger.keepPayoutSending(turn, {
          external_id: "BATCH1",
          next_attempt_at: new Date(),
          problem: null,
        })
        expect(await ledger.recallPayouts([id])).toBe(0)
        expect(await payout(id)).toMatchObject({
          provider_id: "paypal",
          sending: "accepted",
        })
      })

      it("are either sent or taken back, never both, whoever comes first", async () => {
        const ids = await open(20)
        await ledger.queuePayouts(ids, "paypal")
        const [recalled, ...taken] = await Promise.all([
          ledger.recallPayouts(ids.slice(5)),
          ...ids.map(() => ledger.takeDuePayouts(1, 60)),
        ])
        const sent = new Set(taken.flat().map(({ id }) => id))
        expect(recalled + sent.size).toBe(20)
        for (const id of ids) {
          expect((await payout(id)).sending).toBe(sent.has(id) ? "sent" : null)
        }
      })
    })
  },
})
