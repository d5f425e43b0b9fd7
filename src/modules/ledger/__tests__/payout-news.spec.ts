import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from ".."
import type LedgerModuleService from "../service"
import { LEDGER_FOLDER, MODULE_OPTIONS } from "./books"
import {
  batchOf,
  openTenForEach,
  payee,
  planned,
  verdict,
} from "./payout-books"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: LEDGER_FOLDER,
  pathToMigrations: `${LEDGER_FOLDER}/migrations`,
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service: ledger, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    const open = async (partners: string[]) =>
      await openTenForEach(ledger, partners)

    const untold = async (filters = {}) =>
      await ledger.listUntoldPayoutNews(filters, 100)

    describe("what became of payouts", () => {
      it("waits to be told in the order in which it happened, with its reason", async () => {
        const [ana] = await open(["ana"])
        await ledger.settlePayouts([ana], verdict("paid"))
        await ledger.settlePayouts([ana], verdict("reversed"))
        expect(await untold()).toEqual([
          expect.objectContaining({
            id: ana,
            partner_id: "ana",
            currency_code: "eur",
            amount: "10",
            status: "in_transit",
            reason: null,
          }),
          expect.objectContaining({ id: ana, status: "paid", reason: null }),
          expect.objectContaining({
            id: ana,
            status: "reversed",
            reason: "Account closed",
          }),
        ])
      })

      it("is kept once, however often it is said, and not at all of who is left out", async () => {
        const [ana, ben] = await open(["ana", "ben"])
        await Promise.all(
          Array.from(
            { length: 5 },
            async () => await ledger.settlePayouts([ana], verdict("failed")),
          ),
        )
        const news = await untold({ payout_ids: [ana] })
        expect(news.map(({ status }) => status)).toEqual([
          "in_transit",
          "failed",
        ])
        expect(await untold({ payout_ids: [ben] })).toHaveLength(1)
        expect(await open(["cleo"])).toHaveLength(1)
        const { id } = await ledger.createPayoutBatch(
          batchOf([planned("dora", "10")], "left-out"),
        )
        await ledger.openPayouts(id, [payee("dora", { is_held: true })])
        expect(
          (await untold()).map(({ partner_id }) => partner_id),
        ).not.toContain("dora")
      })

      it("is not kept where the money could not be moved", async () => {
        const [ana] = await open(["ana"])
        await sql().raw(
          `CREATE FUNCTION test_fail() RETURNS trigger LANGUAGE plpgsql AS $$
           BEGIN RAISE EXCEPTION 'no'; END $$`,
        )
        await sql().raw(
          `CREATE TRIGGER test_fail BEFORE INSERT ON partner_ledger_transfer
           FOR EACH ROW EXECUTE FUNCTION test_fail()`,
        )
        await expect(
          ledger.settlePayouts([ana], verdict("paid")),
        ).rejects.toThrow("no")
        await sql().raw("DROP FUNCTION test_fail CASCADE")
        expect((await untold()).map(({ status }) => status)).toEqual([
          "in_transit",
        ])
      })

      it("is left to its own process while it is young, and forgotten when it is told", async () => {
        const [ana] = await open(["ana"])
        const aMinuteAgo = new Date(Date.now() - 60_000)
        expect(await untold({ before: aMinuteAgo })).toEqual([])
        const news = await untold({ before: new Date(Date.now() + 1000) })
        expect(news).toHaveLength(1)
        await ledger.dropPayoutNews(news.map(({ news_id }) => news_id))
        expect(await untold({ payout_ids: [ana] })).toEqual([])
      })
    })
  },
})
